// The record of a form that is shown before there is a record: it is made when the form is sent.

const unsentMark = 'new:';

/** The id on the wire of a record of this checklist that is made when its form is sent. */
export const unsentId = (checklist: string): string => `${unsentMark}${checklist}`;
/** Whether this record, or what is asked about it (`askKey`), is not there yet. */
export const isUnsent = (record: string): boolean => record.startsWith(unsentMark);
