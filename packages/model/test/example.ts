/** A value by hand, with the verdict that both validators must reach. */
export interface Example {
  what: string;
  value: unknown;
  valid: boolean;
}
