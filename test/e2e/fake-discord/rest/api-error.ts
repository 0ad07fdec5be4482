import type { Path, Violation } from '../../../discord/limits/violation.ts';

/** A refusal of Discord's. https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: object | undefined;

  constructor(status: number, code: number, message: string, errors?: object) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

export const unauthorized = () => new ApiError(401, 0, '401: Unauthorized');
export const noSuchRoute = () => new ApiError(404, 0, '404: Not Found');
export const unknownChannel = () => new ApiError(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new ApiError(404, 10004, 'Unknown Guild');
export const unknownMessage = () => new ApiError(404, 10008, 'Unknown Message');
export const unknownWebhook = () => new ApiError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new ApiError(404, 10062, 'Unknown interaction');
export const notYourApplication = () =>
  new ApiError(403, 20012, 'You are not authorized to perform this action on this application');
export const notYourMessage = () =>
  new ApiError(403, 50005, 'Cannot edit a message authored by another user');
export const emptyMessage = () => new ApiError(400, 50006, 'Cannot send an empty message');
export const tokenTooOld = () => new ApiError(401, 50027, 'Invalid Webhook Token');
export const alreadyAcknowledged = () =>
  new ApiError(400, 40060, 'Interaction has already been acknowledged.');
export const tooManyFollowUps = () =>
  new ApiError(400, 40094, 'This interaction has reached the maximum number of follow-up messages');

/** 400 with every fault at its place. https://docs.discord.com/developers/reference#error-messages */
export function invalidForm(violations: readonly Violation[], under: Path = []): ApiError {
  const errors: ErrorTree = {};
  for (const { path, message } of violations) {
    let node = errors;
    for (const key of [...under, ...path]) {
      const inner = node[key];
      const next: ErrorTree = inner === undefined || Array.isArray(inner) ? {} : inner;
      node[key] = next;
      node = next;
    }
    const said = Array.isArray(node[HERE]) ? node[HERE] : [];
    node[HERE] = [...said, { code: 'BASE_TYPE_BAD_VALUE', message }];
  }
  return new ApiError(400, 50035, 'Invalid Form Body', errors);
}

/** Under this key stand the faults of the value itself, not of its parts. */
const HERE = '_errors';

interface ErrorTree {
  [key: string | number]: ErrorTree | { code: string; message: string }[];
}
