import type { SiteAdapter } from './adapter.ts';

/**
 * Old Reddit: server-made pages with lasting classes, nested things for comments, forms that publish on submit. "share"
 * unfolds a panel under the post, "crosspost" leads to the submit form. `reddit.ts` takes all of this in as well: people
 * may ask for the old pages on the main host too. Seen: the panel as the site's own published code of 2017 makes it, whose
 * form to send by mail is no `form`. Not sure: what has changed in it since.
 */
const SUBMIT = 'form#newlink, form.submit';
const REPLY = 'form.usertext';
const MESSAGE = '.post-sharing-submit, form#compose-message, .post-sharing form, form.share-form';
const OPTION = '.post-sharing-option';
const COPY = '.post-sharing-option-link, .post-sharing-option-embed, .post-sharing-link-input';

export const redditOld: SiteAdapter = {
  id: 'reddit-old',
  hosts: ['old.reddit.com', 'np.reddit.com', 'i.reddit.com'],
  post: {
    root: ['.thing[data-fullname]', '.thing'],
    text: [
      '.thing a.title, .thing .usertext-body .md, .thing .crosspost-preview, .thing .media-preview img[alt]',
    ],
    // Replies stand within the comment they answer.
    skip: ['.thing .child, .tagline, .domain, .flat-list, .reply-button, .post-sharing'],
    truncated: ['.expando-button.selftext.collapsed'],
  },
  draft: [
    `:is(${SUBMIT}) :is(textarea, input[name="title"], input[name="url"])`,
    `${REPLY} textarea`,
    'textarea',
  ],
  dialog: [SUBMIT, '.post-sharing'],
  surfaces: [
    {
      name: 'copy-link',
      role: 'commit',
      control: [COPY],
      reads: ['opener'],
      iconOnly: true,
    },
    {
      name: 'share-to',
      role: 'commit',
      control: [OPTION],
      except: ['.post-sharing-option-email'],
      reads: ['opener'],
    },
    {
      name: 'share-to',
      role: 'trigger',
      control: ['a.post-sharing-button', 'li.share > a, .post-sharing-option-email'],
      reads: ['post'],
    },
    {
      name: 'quote',
      role: 'trigger',
      control: ['a.post-crosspost-button', '.crosspost-button > a'],
      reads: ['post'],
    },
    { name: 'publish', role: 'commit', control: [SUBMIT], reads: ['draft', 'dialog', 'opener'] },
    { name: 'message', role: 'commit', control: [MESSAGE], reads: ['draft', 'opener'] },
    { name: 'comment', role: 'commit', control: [REPLY], reads: ['draft'] },
  ],
  expects: ['.thing[data-fullname], .thing.link', SUBMIT],
};
