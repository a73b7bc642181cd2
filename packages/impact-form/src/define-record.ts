/**
 * What `define.js` does, with the recording of values in hand: for a page that is made for `mode="record"`, which need
 * not fetch a second time before it shows a field.
 */
import './define.ts';
import './control/impact-control.ts';
import './record/record-view.ts';
