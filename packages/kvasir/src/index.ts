export * from '@kvasir/partner-profile';
