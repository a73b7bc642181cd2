import type { Deliverable, WorkPackage } from '@kvasir/model';
import { ids } from '@kvasir/element/internal/testing/sample-consortium.js';

export const workPackages: Record<string, WorkPackage> = {
  resin: { number: 'WP2', title: 'Resin chemistry', order: 2, lead: 'val-marne', startMonth: 1, endMonth: 24 },
  manufacture: { number: 'WP3', title: 'Blade manufacture', order: 3, lead: 'brenner', startMonth: 6, endMonth: 36 },
  sensing: { number: 'WP4', title: 'Sensing and loads', order: 4, lead: 'northlake', startMonth: 4, endMonth: 40 },
  aalund: {
    number: 'WP5',
    title: 'Demonstration in Aalund',
    order: 5,
    lead: 'vantera',
    startMonth: 18,
    endMonth: 46,
  },
  'second-life': { number: 'WP6', title: 'Second life', order: 6, lead: 'hergebruik', startMonth: 20, endMonth: 48 },
};

export const deliverables: Record<string, Deliverable> = {
  'd2-1': {
    number: 'D2.1',
    title: 'Resin system, first issue',
    lead: 'val-marne',
    workPackages: ids('resin'),
    dueMonth: 14,
  },
  'd2-2': { number: 'D2.2', title: 'Data set on cure', lead: 'northlake', workPackages: ids('resin'), dueMonth: 20 },
  'd3-1': { number: 'D3.1', title: 'Heated mould', lead: 'brenner', workPackages: ids('manufacture'), dueMonth: 18 },
  'd3-2': {
    number: 'D3.2',
    title: 'Infusion process',
    lead: 'brenner',
    workPackages: ids('manufacture'),
    dueMonth: 28,
  },
  'd4-1': { number: 'D4.1', title: 'Strain layer', lead: 'northlake', workPackages: ids('sensing'), dueMonth: 22 },
  'd4-2': { number: 'D4.2', title: 'Data set on loads', lead: 'vantera', workPackages: ids('sensing'), dueMonth: 36 },
  'd5-1': {
    number: 'D5.1',
    title: 'Three blades, mounted',
    lead: 'vantera',
    workPackages: ids('aalund'),
    dueMonth: 34,
  },
  'd5-2': { number: 'D5.2', title: 'Guide for cities', lead: 'aalund', workPackages: ids('aalund'), dueMonth: 42 },
  'd6-1': {
    number: 'D6.1',
    title: 'Separation plant, trial report',
    lead: 'hergebruik',
    workPackages: ids('second-life'),
    dueMonth: 40,
  },
  'd6-2': {
    number: 'D6.2',
    title: 'Training module',
    lead: 'ibarra',
    workPackages: ids('second-life'),
    dueMonth: 46,
  },
};
