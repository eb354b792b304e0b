// What people call the questions about an activity, beside their labels.
import { listsOf } from '../../../core/word-list.js';

export const activityCalled = listsOf({
  name: 'naam; titel; noem; heten; heet; name; title; call',
  subjects: 'mensen; groepen; groep mensen; betrokkenen; van wie; people; whose data',
  data: 'gegevens; soorten gegevens; welke gegevens; data; kinds of data',
  recipients: 'ontvangers; ontvanger; aan wie; wie het krijgt; recipients',
  suppliers: "programma's; programmas; programma; plaatsen; systemen; leveranciers; waar het staat; programs; systems",
  access: 'wie erbij kan; wie erbij kunnen; toegang; access',
  owner: 'eigenaar; wie het bijhoudt; verantwoordelijke; owner; who looks after it',
  source: 'bron; waar het vandaan komt; source',
  purposes: 'doel; doelen; purpose; purposes',
  retention: 'bewaartermijn; bewaartermijnen; termijn; bewaren; retention; retention period',
  security: 'beveiliging; bescherming; security',
});
