// What everybody may report: somebody asks something about their data. When it is through it becomes a file of its own.

import type { Checklist } from '../../../core/engine/checklist.js';
import { t } from '../../../core/text.js';
import { requestReceived } from './received.js';

export const requestReport: Checklist = {
  id: 'request-report',
  version: 1,
  access: 'flow',
  author: 'author',
  tells: 'request',
  secret: true,
  title: t('Verzoek', 'Request'),
  confirmsItself: true,
  sections: [requestReceived],
};
