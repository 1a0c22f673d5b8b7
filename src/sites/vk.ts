import type { SiteAdapter } from './adapter.ts';

/**
 * VK: the old pages (`like_share_*`, `wall_post_*`) and the new ones (`data-testid`) live side by side.
 * The new share window was seen in no source: whatever dialog opens after the share button counts as one, and its
 * buttons are told by wording or by being the main one; with no share button pressed before, such a button reads
 * only the draft. New comment and message buttons go by wording too. The old quick share on hover is not covered.
 */
const WINDOW = '#box_layer, [class*="vkuiModal"], [class*="vkuiActionSheet"], [role="dialog"]';
const PUBLISH = '[data-testid="posting_submit_button"], [data-testid^="group_publish_create"], #send_post';
const TALK = '[data-testid^="vkme"]';
const TALK_SEND = '.im-send-btn, button:label(send), [role="button"]:label(send)';
const SHARE = '[data-testid="post_footer_action_share"], [data-like-button-type="share"], .like_btn.share';
const FORWARD = '[data-testid="vkme_messages_actions_button_forward"], ._im_mess_forward';
const COPY = 'button:label(copy-link), [role="button"]:label(copy-link), [role="menuitem"]:label(copy-link)';
const GO = 'button:label(share), button:label(send), button:label(publish), [role="button"]:label(send)';
const MAIN_BUTTON = 'button[type="submit"], [class*="vkuiButton--mode-primary"]';
const BOX = '[contenteditable="true"]';

export const vk: SiteAdapter = {
  id: 'vk',
  hosts: ['vk.com', '*.vk.com', 'vk.ru', '*.vk.ru', 'vkvideo.ru', '*.vkvideo.ru', 'web.vk.me'],
  post: {
    root: ['article[data-testid="post"]:not([data-post-nesting-lvl="1"])', '.post[data-post-id], .wall_item'],
    text: [
      '[data-testid="post_text"], [data-testid="showmoretext-in"], [data-testid^="primary-attachment"]',
      '.wall_post_text, .copy_quote, .page_post_sized_thumbs, .media_link, .pi_text',
    ],
    skip: [
      '[data-testid="post-header-title"], [data-testid="post_date_block_preview"], .wall_post_more, .post_author',
      '[data-testid="showmoretext-after"], .copy_post_header, .post_date, .replies, .like_btns',
    ],
    truncated: ['[data-testid="showmoretext-after"]'],
    selected: ['.im-mess_selected, [data-testid^="vkme_message"][aria-selected="true"]'],
  },
  draft: ['#like_share_text, #post_field, .reply_field', BOX, 'textarea'],
  dialog: [WINDOW],
  surfaces: [
    {
      name: 'share-to',
      role: 'trigger',
      control: [SHARE, '.PostBottomAction.share, .post_share_icon'],
      reads: ['post'],
    },
    { name: 'forward', role: 'trigger', control: [FORWARD], reads: ['selected'] },
    { name: 'repost', role: 'commit', control: ['#like_share_send'], reads: ['opener', 'draft'] },
    { name: 'share-to', role: 'commit', control: ['[data-link^="#share-"]'], reads: ['opener'] },
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
      control: ['.reply_form .addpost_button', 'article button:label(comment)'],
      keys: [{ key: 'Enter', inside: ['.reply_field'], button: ['.reply_form .addpost_button'] }],
      reads: ['draft'],
    },
    { name: 'copy-link', role: 'commit', control: [COPY], reads: ['opener'], iconOnly: true },
    {
      name: 'share-to',
      role: 'commit',
      control: [GO, MAIN_BUTTON],
      except: ['[data-testid="posting_base_screen_next"]'],
      within: [WINDOW],
      reads: ['opener', 'draft'],
    },
    {
      name: 'message',
      role: 'commit',
      control: [TALK_SEND],
      keys: [{ key: 'Enter', inside: [`.im_editable, ${TALK} ${BOX}`], button: ['.im-send-btn'] }],
      reads: ['draft', 'opener'],
    },
  ],
  expects: ['article[data-testid="post"], ._post.post[data-post-id], [data-testid^="vkme"], .im-page'],
};
