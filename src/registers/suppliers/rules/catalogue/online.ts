// Selling on the internet, delivering, and the website.

import { t } from '../../../../core/text.js';
import { alike, type SupplierEntry } from './entry.js';

const webshop = t('Webwinkel', 'Webshop');
const ownWebshop = t('Webwinkel op de eigen website', 'Webshop on our own website');
const parcels = t('Pakketten en post bezorgen', 'Delivering parcels and post');
const labels = t('Pakketten versturen met verschillende bezorgers', 'Sending parcels with several carriers');
const hosting = t('Website en mail', 'Website and e-mail');
const building = t('Website maken', 'Making the website');
const visits = t('Bezoek van de website meten', 'Measuring visits of the website');
const platform = t('Verkopen op een platform', 'Selling on a platform');
const offering = t('Aanbieden en verkopen', 'Offering and selling');
const protecting = t('Website snel en veilig houden', 'Keeping the website fast and safe');
const cookies = t('Toestemming voor cookies vragen', 'Asking consent for cookies');

export const selling: readonly SupplierEntry[] = [
  ...alike({ use: webshop, activities: ['webshop'] }, ['shopify', 'Shopify']),
  ...alike(
    { use: webshop, role: 'processor', activities: ['webshop'] },
    ['lightspeed-ecom', 'Lightspeed eCom', 'lightspeed ecommerce', 'lightspeed webshop', 'seoshop'],
    ['ccv-shop', 'CCV Shop', 'ccvshop'],
    ['mijnwebwinkel', 'Mijnwebwinkel', 'mijn webwinkel', 'myonlinestore', 'my online store'],
  ),
  // Programs that run where the business wants.
  ...alike(
    { use: ownWebshop, activities: ['webshop'] },
    ['woocommerce', 'WooCommerce', 'woo commerce', 'woo'],
    ['magento', 'Magento', 'adobe commerce'],
  ),
  ...alike(
    { use: platform, role: 'own-controller', activities: ['webshop'] },
    ['bol', 'bol', 'bol.com'],
    ['etsy', 'Etsy'],
  ),
  ...alike({ use: offering, role: 'own-controller' }, ['marktplaats', 'Marktplaats', 'marktplaats.nl']),
];

export const delivering: readonly SupplierEntry[] = [
  ...alike(
    { use: parcels, role: 'own-controller' },
    ['postnl', 'PostNL', 'post nl'],
    ['dhl', 'DHL', 'dhl parcel', 'dhl express', 'dhl ecommerce'],
    ['dpd', 'DPD'],
    ['gls', 'GLS'],
    ['ups', 'UPS'],
    ['fedex', 'FedEx', 'tnt'],
    ['fietskoeriers', 'Fietskoeriers.nl', 'fietskoeriers'],
  ),
  ...alike({ use: labels, role: 'processor', activities: ['webshop'] }, ['sendcloud', 'Sendcloud', 'send cloud']),
  ...alike({ use: labels, activities: ['webshop'] }, ['myparcel', 'MyParcel', 'my parcel']),
];

export const website: readonly SupplierEntry[] = [
  ...alike(
    { use: hosting, role: 'processor', activities: ['website'] },
    ['transip', 'TransIP', 'trans ip', 'trans-ip'],
    ['combell', 'Combell'],
    ['strato', 'Strato'],
    ['antagonist', 'Antagonist'],
    ['hostnet', 'Hostnet'],
    ['vimexx', 'Vimexx'],
    ['mijndomein', 'Mijndomein', 'mijndomein.nl', 'mijn domein'],
    ['yourhosting', 'Yourhosting', 'your hosting'],
  ),
  ...alike(
    { use: building, role: 'processor', activities: ['website'] },
    ['wix', 'Wix', 'wix.com'],
    ['squarespace', 'Squarespace', 'square space'],
    ['jouwweb', 'JouwWeb', 'jouw web', 'webador'],
  ),
  ...alike({ use: building, activities: ['website'] }, ['wordpress', 'WordPress', 'word press']),
  ...alike({ use: protecting, role: 'processor', activities: ['website'] }, [
    'cloudflare',
    'Cloudflare',
    'cloud flare',
  ]),
  ...alike(
    { use: visits, activities: ['website'] },
    ['google-analytics', 'Google Analytics', 'analytics', 'ga4'],
    ['matomo', 'Matomo', 'piwik'],
  ),
  ...alike({ use: visits, role: 'processor', activities: ['website'] }, ['hotjar', 'Hotjar']),
  ...alike({ use: cookies, role: 'processor', activities: ['website'] }, ['cookiebot', 'Cookiebot']),
  ...alike({ use: cookies, activities: ['website'] }, ['complianz', 'Complianz']),
];
