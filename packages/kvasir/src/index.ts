export * from '@kvasir/partner-profile';
export * from '@kvasir/partnership';
export * from '@kvasir/ip-matrix';
export * from '@kvasir/roadmap';
export * from '@kvasir/impact-form';
export * from '@kvasir/valorisation-plan';
