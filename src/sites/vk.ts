import type { SiteAdapter } from './adapter.ts';
import { MESSAGE_COMMITS, MESSAGE_TRIGGERS, MESSAGES } from './vk-messenger.ts';
import { SHARE_BOX, SHARE_BUTTON, SHARE_WINDOW, SHARING } from './vk-share.ts';

/**
 * VK: the old pages (`wall_post_*`), the new ones (`data-testid`) and the mobile ones live side by side, on one host and in one
 * page with the messenger. New comment buttons go by wording. Less sure: videos, and all of the old mobile pages.
 */
const PUBLISH = '[data-testid="posting_submit_button"], [data-testid^="group_publish_create"], #send_post';
const COMMENT = ['button', '[role="button"]'].map((kind) => `article ${kind}:label(comment)`);
const BOX = '[contenteditable="true"]';

export const vk: SiteAdapter = {
  id: 'vk',
  hosts: ['vk.com', '*.vk.com', 'vk.ru', '*.vk.ru', 'vkvideo.ru', '*.vkvideo.ru', 'web.vk.me'],
  post: {
    root: [
      `article[data-testid="post"]:not([data-post-nesting-lvl="1"]), ${MESSAGES.root}`,
      '.post[data-post-id], .wall_item, [data-testid^="video_page"], .mv_info_wrap',
    ],
    text: [
      '[data-testid="post_text"], [data-testid="showmoretext-in"], [data-testid^="primary-attachment"]',
      '.wall_post_text, .copy_quote, .page_post_sized_thumbs, .media_link, .pi_text, .mv_title, .mv_desc',
      MESSAGES.text,
    ],
    skip: [
      '[data-testid="post-header-title"], [data-testid="post_date_block_preview"], .wall_post_more, .post_author',
      '[data-testid="showmoretext-after"], .copy_post_header, .post_date, .replies, .like_btns, .pi_text_more',
      MESSAGES.skip,
    ],
    truncated: ['[data-testid="showmoretext-after"]'],
    selected: [MESSAGES.selected],
    menuOpen: SHARING.open,
  },
  draft: ['#like_share_text, #post_field, .reply_field', MESSAGES.box, BOX, 'textarea'],
  dialog: SHARING.dialog,
  surfaces: [
    ...MESSAGE_TRIGGERS,
    SHARE_BUTTON,
    ...SHARE_BOX,
    {
      name: 'publish',
      role: 'commit',
      control: [PUBLISH],
      keys: [{ key: 'Enter', modifiers: ['ctrl'], inside: ['#post_field'], button: [PUBLISH] }],
      reads: ['draft', 'dialog'],
    },
    {
      name: 'comment',
      role: 'commit',
      control: ['.reply_form .addpost_button', ...COMMENT],
      except: ['[data-testid="post_footer_action_comment"]'],
      keys: [{ key: 'Enter', inside: ['.reply_field'], button: ['.reply_form .addpost_button'] }],
      reads: ['draft'],
    },
    ...SHARE_WINDOW,
    ...MESSAGE_COMMITS,
  ],
  expects: [
    'article[data-testid="post"], ._post.post[data-post-id], .wall_item',
    '[data-testid^="vkme"], .im-page, .ConvoHistory, [data-testid^="video_page"]',
  ],
};
