export { KvIpMatrix } from './ip-matrix.ts';
export { matrixFields, type IpMatrix } from './matrix-value.ts';
export { matrixViews, type MatrixView } from './views.ts';
export { factColumns, type FactColumn } from './grid/columns.ts';
export { groupings, type Grouping } from './filters/grouping.ts';
export { shareNotations, type ShareNotation } from './grid/share-text.ts';
