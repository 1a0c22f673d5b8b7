import type { SiteAdapter } from './adapter.ts';
import { MESSAGE_COMMITS, MESSAGE_TRIGGERS, MESSAGES } from './vk-messenger.ts';
import { SHARE_BOX, SHARE_BUTTON, SHARE_WINDOW, SHARING } from './vk-share.ts';

/**
 * VK: the old pages (`wall_post_*`), the new ones (`data-testid`) and the mobile ones live side by side, on one host and in one
 * page with the messenger; walls of 2024 to 2026 also mix old boxes with new texts, whose classes begin with `vkit` and
 * end in a hash. New comment buttons go by wording, and that Enter sends a comment by hearsay. Less sure: videos, and all of
 * the old mobile pages.
 */
const POST = '[data-testid="post"]:not([data-post-nesting-lvl="1"])';
const PUBLISH =
  '[data-testid="posting_submit_button"], [data-testid$="_publish_button"], [data-testid="video_upload_submit_button"], #send_post';
const COMMENT = ['button', '[role="button"]'].map((kind) => `[data-testid="post"] ${kind}:label(comment)`);
const OLD_COMMENT = '.reply_form .addpost_button, .reply_send_button';
const BOX = '[contenteditable="true"]';
const REPLY_BOX = `.reply_field, [data-testid="post"] ${BOX}`;

export const vk: SiteAdapter = {
  id: 'vk',
  hosts: ['vk.com', '*.vk.com', 'vk.ru', '*.vk.ru', 'vkvideo.ru', '*.vkvideo.ru', 'web.vk.me'],
  post: {
    root: [
      `${POST}, ${MESSAGES.root}`,
      '.post[data-post-id], .wall_item, [data-testid^="video_page"], .mv_info_wrap',
    ],
    text: [
      '[data-testid="post_text"], [data-testid^="showmoretext"], [data-testid^="primary-attachment"]',
      '[data-testid="post-content-container"], [class*="PostContentContainer__contentContainer"]',
      '[class*="vkitPostText__root"], [class*="ShowMoreText__text"], [class*="wall_post_text"], .wall_post_cont',
      '.copy_quote, .page_post_sized_thumbs, .media_link, .pi_text, .wk_text, .mv_title, .mv_desc',
      MESSAGES.text,
    ],
    skip: [
      '[data-testid="post-header-title"], [data-testid="post_date_block_preview"], .wall_post_more, .post_author',
      '[data-testid="showmoretext-after"], .copy_post_header, .post_date, .replies, .replies_wrap, .replies_list',
      '.like_btns, .like_wrap, .PostActionStatusBar, .pi_text_more, .audio_row__duration, [data-testid*="comment"]',
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
      control: [OLD_COMMENT, ...COMMENT],
      except: ['[data-testid^="post_footer_action"], .PostBottomAction'],
      keys: [
        { key: 'Enter', inside: [REPLY_BOX], button: [OLD_COMMENT] },
        { key: 'Enter', modifiers: ['ctrl'], inside: [REPLY_BOX], button: [OLD_COMMENT] },
      ],
      reads: ['draft'],
    },
    ...SHARE_WINDOW,
    ...MESSAGE_COMMITS,
  ],
  expects: [
    '[data-testid="post"], ._post.post[data-post-id], .wall_item',
    '[data-testid^="vkme"], .im-page, .ConvoHistory, [data-testid^="video_page"], #post_button',
  ],
};
