// The acts of the audit trail in words.
import type { AuditAction } from './audit.js';
import type { Text } from './text.js';

export const auditWords: Readonly<Record<AuditAction, Text>> = {
  answer: { nl: 'vulde in', en: 'answered' },
  confirm: { nl: 'bevestigde', en: 'confirmed' },
  undo: { nl: 'zette terug', en: 'restored' },
  'erase-answer': { nl: 'wiste', en: 'erased' },
  'create-record': { nl: 'begon', en: 'began' },
  'confirm-record': { nl: 'bevestigde het geheel', en: 'confirmed the whole' },
  'archive-record': { nl: 'zette op "niet meer in gebruik"', en: 'marked as no longer in use' },
  'restore-record': { nl: 'nam weer in gebruik', en: 'took into use again' },
  'add-person': { nl: 'voegde een persoon toe', en: 'added a person' },
  'grant-role': { nl: 'bood een rol aan', en: 'offered a role' },
  'accept-role': { nl: 'nam een rol aan', en: 'accepted a role' },
  'revoke-role': { nl: 'een rol eindigde', en: 'a role ended' },
  'hand-over': { nl: 'droeg over', en: 'handed over' },
  'set-absence': { nl: 'meldde afwezigheid', en: 'reported absence' },
  'review-record': { nl: 'keek het na: het klopt nog', en: 'checked it: still right' },
  'postpone-review': { nl: 'stelde het nakijken uit', en: 'put off the check' },
  resend: { nl: 'liet een bericht nog eens sturen', en: 'had a message sent again' },
  'link-person': { nl: 'koppelde twee accounts', en: 'linked two accounts' },
  'sign-register': { nl: 'stelde het register vast', en: 'signed off the register' },
  publish: { nl: 'maakte openbaar', en: 'published' },
  unpublish: { nl: 'haalde van internet', en: 'took off the internet' },
  'join-organisations': { nl: 'voegde twee organisaties samen', en: 'joined two organisations' },
  'move-record': { nl: 'kwam mee uit een andere organisatie', en: 'came along from another organisation' },
  install: { nl: 'werd geïnstalleerd', en: 'was installed' },
  uninstall: { nl: 'werd verwijderd uit de chat', en: 'was removed from the chat' },
  export: { nl: 'maakte een bestand', en: 'made a file' },
  refuse: { nl: 'kreeg geen toegang', en: 'was refused' },
  'adopt-checklist': { nl: 'paste aan de nieuwe vragenlijst aan', en: 'brought to the new checklist' },
};
