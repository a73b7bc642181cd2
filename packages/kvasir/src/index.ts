export * from '@kvasir/partner-profile';
export * from '@kvasir/partnership';
