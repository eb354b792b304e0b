// Mail, files, working together, signing, calling and AI.

import { t } from '../../../../core/text.js';
import { alike, type SupplierEntry } from './entry.js';

const office = t('Mail, bestanden en samenwerken', 'E-mail, files and working together');
const chat = t("Berichten met collega's", 'Messages with colleagues');
const everyChat = t("Berichten met klanten of collega's", 'Messages with customers or colleagues');
const files = t('Bestanden bewaren en delen', 'Keeping and sharing files');
const safeMail = t('Veilig mailen', 'Sending e-mail safely');
const projects = t('Taken en projecten bijhouden', 'Keeping track of tasks and projects');
const code = t('Programmeren en code bewaren', 'Programming and keeping code');
const design = t('Ontwerpen', 'Designing');
const passwords = t('Wachtwoorden bewaren', 'Keeping passwords');
const servers = t('Servers en opslag', 'Servers and storage');
const connecting = t("Programma's aan elkaar koppelen", 'Connecting programs');
const calling = t('Bellen en internet', 'Calling and internet');
const aiHelp = t('Hulp bij schrijven en zoeken', 'Help with writing and searching');
const meetings = t('Vergaderen met beeld', 'Meeting by video');
const largeFiles = t('Grote bestanden sturen', 'Sending large files');
const lists = t('Lijsten en berekeningen', 'Lists and calculations');
const support = t('Computers en netwerk in orde houden', 'Keeping computers and network in order');
const fromAfar = t('Op afstand helpen met computers', 'Helping with computers from afar');
const signing = t('Online ondertekenen', 'Signing online');
const recording = t('Bellen en gesprekken opnemen', 'Calling and recording calls');
const overInternet = t('Bellen via internet', 'Calling over the internet');
const writingOut = t('Gesprekken uitschrijven', 'Writing out conversations');
const translating = t('Vertalen', 'Translating');

export const working: readonly SupplierEntry[] = [
  ...alike(
    { use: office, role: 'processor' },
    [
      'microsoft-365',
      'Microsoft 365',
      'microsoft365',
      'ms 365',
      'ms365',
      'm365',
      'office 365',
      'office365',
      'o365',
      'microsoft office',
      'ms office',
      'outlook',
      'onedrive',
      'one drive',
      'sharepoint',
    ],
    [
      'google-workspace',
      'Google Workspace',
      'g suite',
      'gsuite',
      'google drive',
      'google docs',
      'google sheets',
      'google agenda',
      'google calendar',
      'google meet',
      'gmail',
      'g-mail',
    ],
  ),
  ...alike({ use: chat, role: 'processor' }, ['slack', 'Slack'], ['teams', 'Microsoft Teams', 'teams', 'ms teams']),
  ...alike(
    { use: everyChat },
    [
      'whatsapp',
      'WhatsApp',
      'wa',
      'whats app',
      'whatsap',
      'watsapp',
      'whatsapp business',
      'whatsapp web',
      'appen met',
      'appen ons',
    ],
    ['signal', 'Signal', 'signal app'],
  ),
  ...alike({ use: meetings, role: 'processor' }, ['zoom', 'Zoom', 'zoom meetings']),
  ...alike({ use: files, role: 'processor' }, ['dropbox', 'Dropbox', 'drop box']),
  // In the cloud of another company, or at home.
  ...alike({ use: files }, ['icloud', 'iCloud', 'apple icloud']),
  ...alike({ use: largeFiles }, ['wetransfer', 'WeTransfer', 'we transfer', 'wetransfer.com']),
  ...alike({ use: lists }, ['excel', 'Excel', 'microsoft excel', 'ms excel']),
  ...alike({ use: safeMail, role: 'processor' }, ['zivver', 'Zivver']),
  ...alike({ use: support, role: 'processor', activities: ['computers'] }, [
    'it-support',
    t('Onze IT-beheerder', 'Our IT support company'),
    'it-beheerder',
    'ict-beheerder',
    'ict-bedrijf',
    'it-bedrijf',
    'systeembeheerder',
  ]),
  ...alike({ use: fromAfar, role: 'processor' }, ['teamviewer', 'TeamViewer', 'team viewer']),
  ...alike(
    { use: projects, role: 'processor' },
    ['trello', 'Trello'],
    ['asana', 'Asana'],
    ['notion', 'Notion'],
    ['monday', 'monday.com', 'monday'],
    ['clickup', 'ClickUp', 'click up'],
  ),
  ...alike(
    { use: signing, role: 'processor' },
    ['docusign', 'DocuSign', 'docu sign'],
    ['validsign', 'ValidSign', 'valid sign'],
    ['signhost', 'Signhost', 'evidos'],
  ),
];

/** For who makes programs, sites or pictures, and for passwords. */
export const making: readonly SupplierEntry[] = [
  ...alike(
    { use: projects, role: 'processor' },
    ['jira', 'Jira', 'atlassian'],
    ['confluence', 'Confluence'],
    ['airtable', 'Airtable', 'air table'],
    ['basecamp', 'Basecamp', 'base camp'],
    ['miro', 'Miro'],
  ),
  // What stands there of whom differs.
  ...alike({ use: code }, ['github', 'GitHub', 'git hub'], ['gitlab', 'GitLab', 'git lab'], ['bitbucket', 'Bitbucket']),
  ...alike(
    { use: design },
    ['figma', 'Figma'],
    ['canva', 'Canva'],
    ['adobe', 'Adobe', 'adobe creative cloud', 'acrobat'],
  ),
  ...alike(
    { use: servers, role: 'processor' },
    ['aws', 'AWS', 'amazon web services'],
    ['azure', 'Microsoft Azure', 'azure', 'ms azure'],
    ['google-cloud', 'Google Cloud', 'gcp', 'google cloud platform'],
    ['digitalocean', 'DigitalOcean', 'digital ocean'],
    ['hetzner', 'Hetzner'],
    ['backblaze', 'Backblaze'],
  ),
  ...alike(
    { use: passwords, role: 'processor' },
    ['1password', '1Password', '1 password'],
    ['bitwarden', 'Bitwarden', 'bit warden'],
    ['lastpass', 'LastPass', 'last pass'],
  ),
  ...alike({ use: connecting, role: 'processor' }, ['zapier', 'Zapier']),
];

export const telephony: readonly SupplierEntry[] = [
  // Whether calls are recorded, and who decides about that, differs.
  ...alike({ use: recording }, [
    'telephony',
    t('Onze telefonieleverancier', 'Our telephone supplier'),
    'telefonieleverancier',
    'voip',
  ]),
  ...alike({ use: overInternet }, ['voys', 'Voys'], ['voipgrid', 'VoIPGRID', 'voip grid']),
  ...alike(
    { use: calling, role: 'own-controller' },
    ['kpn', 'KPN'],
    ['odido', 'Odido', 't-mobile', 'tmobile', 't mobile'],
    ['vodafoneziggo', 'VodafoneZiggo', 'vodafone', 'ziggo', 'vodafone ziggo'],
  ),
];

export const ai: readonly SupplierEntry[] = [
  ...alike(
    { use: aiHelp, activities: ['ai'] },
    ['chatgpt', 'ChatGPT', 'chat gpt', 'chat-gpt', 'gpt', 'openai', 'open ai'],
    ['copilot', 'Microsoft Copilot', 'copilot', 'co-pilot', 'ms copilot', 'microsoft 365 copilot'],
    ['gemini', 'Google Gemini', 'gemini'],
    ['claude', 'Claude', 'claude.ai', 'anthropic'],
    ['perplexity', 'Perplexity', 'perplexity ai'],
  ),
  ...alike({ use: writingOut, activities: ['ai'] }, ['fireflies', 'Fireflies.ai', 'fireflies']),
  ...alike({ use: translating }, ['deepl', 'DeepL', 'deep l']),
];
