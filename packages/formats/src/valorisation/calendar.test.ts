import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCalendar } from '../icalendar/read-calendar.ts';
import { bladePlans, oddPlans } from '../testing/plan-document.ts';
import { valorisationCalendar } from './calendar.ts';
import type { ValorisationDocument } from './document.ts';
import { planLabels } from './plan-labels.ts';

const now = '2027-03-01T08:00:00Z';

/** The lines of a calendar, unfolded. */
function linesOf(text: string): string[] {
  return text.replace(/\r\n /g, '').split('\r\n');
}

function valuesOf(property: string, text: string): string[] {
  return linesOf(text).flatMap((line) => (line.startsWith(`${property}:`) ? [line.slice(property.length + 1)] : []));
}

describe('valorisationCalendar', () => {
  it('has a whole day for everything that is due, the nearest first', () => {
    const text = valorisationCalendar(bladePlans, { now });
    const { events, problems } = readCalendar(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      events.map(({ date, summary }) => [date, summary]),
      [
        ['2027-04-10', 'BladeLoop: Application closes: EIC Transition'],
        ['2027-06-15', 'BladeLoop: Deadline of protection: R1 Resin that lets go'],
        ['2027-06-30', 'BladeLoop: Review of the valorisation plan: R1 Resin that lets go'],
        ['2027-07-18', 'BladeLoop: Last day for notice to the other owners: R1 Resin that lets go'],
        ['2027-08-31', 'BladeLoop: Step ends: =Pilot batch'],
        ['2028-06-01', 'BladeLoop: Step begins: Sign the first licence'],
        ['2030-04-30', 'BladeLoop: Step ends: Sign the first licence'],
        ['2030-12-31', 'BladeLoop: Exploit, or offer on the Horizon Results Platform: R2 Take-back scheme'],
      ],
    );
    assert.ok(text.includes('DTSTART;VALUE=DATE:20270410\r\nDTEND;VALUE=DATE:20270411\r\n'));
  });

  it('has a UID for each day that is its own, and stays when everything but ids changes', () => {
    const uids = valuesOf('UID', valorisationCalendar(bladePlans, { now }));
    assert.equal(uids[0], 'funding.resin.eic@101226563.valorisation.kvasir');
    assert.equal(new Set(uids).size, uids.length);
    const resin = { ...bladePlans.results?.['resin'], title: 'Renamed', number: 'R9' };
    const later: ValorisationDocument = {
      ...bladePlans,
      startDate: '2026-02-01',
      results: { ...bladePlans.results, resin },
    };
    const moved = valorisationCalendar(later, { now: '2027-03-02T08:00:00Z' });
    assert.deepEqual(valuesOf('UID', moved).sort(), [...uids].sort());
    assert.ok(
      Number(valuesOf('SEQUENCE', moved)[0]) >
        Number(valuesOf('SEQUENCE', valorisationCalendar(bladePlans, { now }))[0]),
    );
  });

  it('says whose turn it is, what for, and for how much', () => {
    const descriptions = valuesOf('DESCRIPTION', valorisationCalendar(bladePlans, { now }));
    assert.equal(
      descriptions[0],
      'Result: R1 Resin that lets go\\nPartner: Brenner Composites\\nAmount: €60\\,000\\nWeb page: https://eic.example/transition',
    );
    assert.match(descriptions[3] ?? '', /Route: Licensing\\nRecipient: Resin makers/);
    assert.match(descriptions[5] ?? '', /Responsible: Stichting Hergebruik Noord \(has left\\; vacant since/);
  });

  it('keeps to one result, a name, a language and the page of the plans', async () => {
    const labels = await planLabels('de');
    const options = { now, result: 'schemes', name: 'Fristen', language: 'de', labels, url: 'https://blade.example/p' };
    const lines = linesOf(valorisationCalendar(bladePlans, options));
    assert.ok(lines.includes('NAME;LANGUAGE=de:Fristen'));
    assert.ok(lines.includes('URL:https://blade.example/p'));
    assert.deepEqual(
      lines.filter((line) => line.startsWith('SUMMARY')),
      ['SUMMARY;LANGUAGE=de:BladeLoop: Verwerten oder auf der Horizon Results Platform anbieten: R2 Take-back scheme'],
    );
  });

  it('is the same for the same plans, and never throws', () => {
    assert.equal(valorisationCalendar(bladePlans, { now }), valorisationCalendar(bladePlans, { now }));
    const hostile = { valorisationPlans: { 'a\r\nEND:VCALENDAR': { reviewDate: '9999-12-31', need: 'x' } } };
    const lines = linesOf(valorisationCalendar(hostile, { now, url: 'javascript:alert(1)' }));
    assert.equal(lines.filter((line) => line === 'END:VCALENDAR').length, 1);
    assert.ok(lines.includes('DTSTART;VALUE=DATE:99991231'));
    assert.ok(!lines.some((line) => /^(?:DTEND|URL)/.test(line)));
    valorisationCalendar(oddPlans, { now: 'soon' });
    for (const value of [undefined, null, 7, []]) valorisationCalendar(value as never, { now });
  });
});
