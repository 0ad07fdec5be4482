/** Thrown when a card or a form cannot be brought within Discord's limits. */
export class OverLimitFault extends Error {}
