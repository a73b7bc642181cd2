import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * What every answer says about what its page may do. Nothing inline, nothing from elsewhere, no markup from strings: the
 * policy that the elements are made for. Helmet's own defaults would add exceptions to it, such as inline styles, and
 * send readers of a portal without TLS to an address that does not answer.
 */
export const securityHeaders: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      requireTrustedTypesFor: ["'script'"],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
    },
  },
  // Other names below the portal's are not the portal's to decide about.
  strictTransportSecurity: { includeSubDomains: false },
  referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
};
