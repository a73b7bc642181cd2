import { STATUS_CODES } from 'node:http';
import type { FastifyReply } from 'fastify';

/** What a problem says beyond its status. */
export interface ProblemMembers {
  /** What happened this time, and what to do about it. */
  detail: string;
  /** JSON Pointer to what was wrong in the request's body. */
  pointer?: string;
}

/** An error for a program, as RFC 9457 has it. */
export function sendProblem(reply: FastifyReply, status: number, members: ProblemMembers): FastifyReply {
  const problem = { title: STATUS_CODES[status] ?? 'Unknown', status, ...members };
  return reply.code(status).type('application/problem+json').send(JSON.stringify(problem));
}
