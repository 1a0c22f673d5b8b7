import type { KeyCommit, SiteAdapter } from './adapter.ts';
import { MESSAGES, MESSAGING, named } from './ok-messenger.ts';

/**
 * OK.ru (Odnoklassniki): the desktop pages, the plain ones of m.ok.ru, the share widget. All that is known of it comes from
 * other people's automation of 2019 to 2025, so each control is told in several ways. The share button opens a menu outside
 * the post: share now commits, with text opens a posting layer, as a message and in a group open `#reshare`. Guesses: Kazakh
 * wordings, every form of m.ok.ru. A Klass is taken for no share.
 */
const MENU = '[class*="sc-menu"], [role="menu"], msg-menu';
const LAYER = '#reshare, #mtLayer, [id^="hook_Block_PopLayer"], .posting, .modal-new, [role="dialog"]';
const FORM = 'form[action*="eshare"], form[action*="WidgetShare"], form:has([name*="eshare"])';
const BUTTON = '[data-type="RESHARE"], [tsid="reshareMenu"], [data-l*="t,reshare"]';
const PAGE_LINK = 'a[href*="eshareTopic"], a[href*="eshareMedia"], a[href*="st.cmd=reshare"]';
const NOW = '[id^="hook_Block_ReshareNow"] a, [data-l*="t,now"], a[href*="ReshareNow"]';
const LINK = ['[data-clipboard-url]', ...named('copy-link')];
const SUBMIT = '.posting_submit, [data-l*="button.submit"], [id="reshare.submit"]';
const SAY = '.comments_add button.form-actions_yes, .comments_add-controls_save, [id="ok-e-d_button"]';
const SAY_BOX = '.comments_add-ceditable, .js-comments_add, .comments_add textarea';
const enter = (inside: string, button: string): readonly KeyCommit[] => [
  { key: 'Enter', inside: [inside], button: [button] },
  { key: 'Enter', modifiers: ['ctrl'], inside: [inside], button: [button] },
];

export const ok: SiteAdapter = {
  id: 'ok',
  hosts: ['ok.ru', '*.ok.ru'],
  post: {
    root: [
      `.feed-w, .feed-item, .groups_post-w, ${MESSAGES.root}`,
      '.feed, .groups_post, .media-layer, .mlr, .photo-layer, .vp-layer, li:has(.topic-text_content)',
    ],
    text: [
      '.media-text_cnt_tx, .media-text_cnt, .feed_b, .topic-text_before, .topic-text_content, .topic-block',
      '.media-link, .outlink_inner_title, .vdoname, .vp-layer-info_h',
      MESSAGES.text,
    ],
    skip: ['.feed_h, .feed_f, .feed_date, .widget-list, .comments, .mlr_comments, .media-text_more, time'],
    truncated: [
      '.media-text_more, .js-text-more',
      '.feed_b a:label(see-more), .topic-block a:label(see-more)',
    ],
    selected: [MESSAGES.selected],
  },
  draft: ['.posting_itx, .ok-posting-handler', MESSAGES.box, SAY_BOX, '[contenteditable="true"], textarea'],
  dialog: [LAYER, MENU, FORM],
  surfaces: [
    { name: 'repost', role: 'commit', control: [NOW, ...named('share-now')], reads: ['opener', 'draft'] },
    { name: 'share-to', role: 'commit', control: named('share-to-story'), reads: ['opener'] },
    { name: 'copy-link', role: 'commit', control: LINK, reads: ['opener'], iconOnly: true },
    // Told apart by its name wherever it stands; by wording only in a layer.
    {
      name: 'publish',
      role: 'commit',
      control: [SUBMIT],
      reads: ['draft', 'opener', 'dialog'],
    },
    {
      name: 'publish',
      role: 'commit',
      control: [...named('share'), ...named('publish'), ...named('send'), FORM],
      except: [BUTTON, SAY, MESSAGES.send],
      within: [LAYER, FORM],
      reads: ['draft', 'opener', 'dialog'],
    },
    { name: 'share-to', role: 'trigger', control: [BUTTON, PAGE_LINK, ...named('share')], reads: ['post'] },
    {
      name: 'comment',
      role: 'commit',
      control: [SAY, '.comments_add button:label(comment)', '.comments_form button:label(comment)'],
      keys: enter(SAY_BOX, SAY),
      reads: ['draft'],
    },
    ...MESSAGING,
  ],
  expects: ['.feed, [data-type="RESHARE"], .posting_itx, msg-message, .topic-text_content, .topic-block'],
};
