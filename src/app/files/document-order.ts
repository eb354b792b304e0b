// From a file that was offered to what the port `Documents` is asked for it; the same for every channel.
import type { FileReply } from '../../core/engine/replies.js';
import { dayOf } from '../../core/time.js';
import { registers } from '../../registers/index.js';
import type { DocumentRequest } from '../ports/documents.js';
import type { Organisation } from '../ports/organisations.js';

/** What to ask for this file, and what it is called. */
export function orderFor(
  { document, subject, about, part, language }: FileReply,
  organisation: Organisation,
  { at, person }: { readonly at: string; readonly person: string },
): { readonly request: DocumentRequest; readonly fileName: string } {
  const request = {
    organisation: organisation.id,
    language: language ?? organisation.language,
    at,
    person,
    ...(subject === undefined ? {} : { subject }),
    ...(about === undefined ? {} : { about }),
    ...(part === undefined ? {} : { part }),
  };
  return {
    request,
    fileName: registers.documents.fileNameOf(document, request.language, dayOf(at, organisation.zone), subject),
  };
}
