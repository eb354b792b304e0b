// What somebody says while a form stands open that is not sent yet, by how people say that there: learnt from some thousands of ways.
import { meantHere } from '../meant-here.js';
import { formSums } from './said-in-form-sums.js';

const told = ['answers', 'put-right', 'take-out'] as const;
const steers = ['drop', 'send', 'later', 'see', 'not-right', 'go-on', 'ask-why', 'ask-means'] as const;
const early = ['unknown', 'somebody-else', 'doubts', 'ask-happens', 'ask-until', 'ask-must', 'ask-to-do'] as const;

/** What is answered by the room whose form it is. */
export type SaidEarly = (typeof early)[number];
export type SaidInForm = (typeof told)[number] | (typeof steers)[number] | SaidEarly | 'other';

/** What is of what the form asks. */
export const toldInForm: readonly SaidInForm[] = told;
export const isSaidEarly = (means: SaidInForm): means is SaidEarly => early.some((one) => one === means);

/** Whether it asks something, or wants to be told what to do. */
export const asksInForm = (means: SaidInForm): boolean => means.startsWith('ask-') || isSaidEarly(means);

/** What is most likely meant by this in a form. */
export const saidInForm = meantHere<SaidInForm>(formSums, [...told, ...steers, ...early, 'other']);
