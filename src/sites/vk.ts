import type { SiteAdapter } from './adapter.ts';

/**
 * VK: the old pages (`like_share_*`, `wall_post_*`) and the new ones (`data-testid`) live side by side.
 * The new share window was seen in no source: whatever dialog opens after the share button counts as one, and
 * its buttons are told by their wording. With no share button pressed before, such a button reads only the draft.
 */
const WINDOW = [
  '#box_layer',
  '.popup_box_container',
  '[class*="vkuiModal"]',
  '[class*="vkuiActionSheet"]',
  '[role="dialog"]',
];
const NEW_POST = [
  '[data-testid="posting_submit_button"]',
  '[data-testid="group_publish_create_button"]',
  '#send_post',
  '.submit_post_box .addpost_button',
];
const CHAT_SEND = [
  '[data-testid="vkme_send_button"]',
  '.im-send-btn',
  '[class*="im-page"] button:label(send)',
  '[class*="ConvoComposer"] button:label(send)',
];

export const vk: SiteAdapter = {
  id: 'vk',
  hosts: ['vk.com', '*.vk.com', 'vk.ru', '*.vk.ru', 'vkvideo.ru', '*.vkvideo.ru', 'web.vk.me'],
  post: {
    root: [
      'article[data-testid="post"]:not([data-post-nesting-lvl="1"])',
      '._post.post[data-post-id]',
      '.wall_item',
      'article[data-testid="post"]',
    ],
    text: [
      '[data-testid="post_text"]',
      '[data-testid="showmoretext-in"]',
      '[data-testid^="primary-attachment"]',
      '.wall_post_text',
      '.copy_quote',
      '.page_post_sized_thumbs',
      '.media_link',
      '.pi_text',
    ],
    skip: [
      '[data-testid="post-header-title"]',
      '[data-testid="post_date_block_preview"]',
      '[data-testid="showmoretext-after"]',
      '.wall_post_more',
      '.post_author',
      '.copy_post_header',
      '.post_date',
      '.replies',
      '.like_btns',
      '.im-mess--reply',
    ],
    truncated: ['[data-testid="showmoretext-after"]'],
    selected: ['.im-mess_selected', '[data-testid="vkme_message"][aria-selected="true"]'],
  },
  draft: ['#like_share_text', '#post_field', '.reply_field', '[contenteditable="true"]', 'textarea'],
  dialog: WINDOW,
  surfaces: [
    {
      name: 'share-to',
      role: 'trigger',
      control: [
        '[data-testid="post_footer_action_share"]',
        '[data-like-button-type="share"]',
        '.like_btn.share',
        '.PostBottomAction.share',
        '.post_share_icon',
        '.PostBottomAction:label(share)',
      ],
      reads: ['post'],
    },
    {
      name: 'forward',
      role: 'trigger',
      control: [
        '[data-testid="vkme_messages_actions_button_forward"]',
        '._im_mess_forward',
        '[class*="im-page"] [role="link"][aria-label="Переслать"]',
      ],
      reads: ['selected'],
    },
    { name: 'repost', role: 'commit', control: ['#like_share_send'], reads: ['opener', 'draft'] },
    {
      name: 'share-to',
      role: 'commit',
      control: ['[data-link^="#share-"]', '.like_share_row', '.fast_repost_item'],
      reads: ['opener', 'draft'],
    },
    {
      name: 'publish',
      role: 'commit',
      control: NEW_POST,
      keys: [
        {
          key: 'Enter',
          modifiers: ['ctrl'],
          inside: ['#post_field', '[data-testid="posting_base_screen"] [contenteditable="true"]'],
          button: NEW_POST,
        },
      ],
      reads: ['draft', 'dialog'],
    },
    {
      name: 'comment',
      role: 'commit',
      control: [
        '.reply_form .addpost_button',
        '.reply_box .addpost_button',
        '[data-testid="comment_send_button"]',
        '[class*="CommentForm"] button:label(comment)',
      ],
      keys: [{ key: 'Enter', inside: ['.reply_field'] }],
      reads: ['draft'],
    },
    {
      name: 'copy-link',
      role: 'commit',
      control: [
        '[role="dialog"] button:label(copy-link)',
        '[class*="vkuiModal"] button:label(copy-link)',
        '[role="menuitem"]:label(copy-link)',
      ],
      reads: ['opener'],
      iconOnly: true,
    },
    {
      name: 'share-to',
      role: 'commit',
      control: [
        'button:label(share)',
        'button:label(send)',
        'button:label(publish)',
        '[role="button"]:label(share)',
        '[role="button"]:label(send)',
        '[role="menuitem"]:label(share)',
      ],
      within: WINDOW,
      reads: ['opener', 'draft'],
    },
    {
      name: 'message',
      role: 'commit',
      control: CHAT_SEND,
      keys: [
        {
          key: 'Enter',
          inside: ['.im_editable', '[class*="ConvoComposer"] [contenteditable="true"]'],
          button: CHAT_SEND,
        },
      ],
      reads: ['draft', 'opener'],
    },
  ],
  expects: ['article[data-testid="post"]', '._post.post[data-post-id]'],
};
