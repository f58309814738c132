/** @jsxImportSource ../../utils/drawing */
import type { GuideAnswer } from '../../utils/drawing/answer';

/**
 * What is shown while the worker has not answered at all: no more than can be said of any page, in the browser's
 * language. `say` reads the extension's own messages.
 */
export function bareAnswer(say: (message: string) => string): GuideAnswer {
  const launcher = (
    <button type="button" data-part="launcher" class="launcher" name="toggle">
      {say('name')}
    </button>
  );
  const title = say('lost');
  return {
    opens: false,
    texts: {
      lang: say('language'),
      product: say('name'),
      said: title,
      css: '',
      lost: title,
      again: say('readAgain'),
      before: '',
      between: ' ',
      after: '',
      copied: '',
      copyFailed: '',
      noAnswer: title,
      textSize: 'normal',
      launcherCorner: 'bottom-right',
    },
    drawn: {
      open: [
        launcher,
        <section data-part="guide" class="guide" aria-label={title}>
          <slot name="body" />
        </section>,
      ],
      folded: [launcher, <slot name="code" />, <slot name="insisting" />],
      body: (
        <div class="body">
          <slot name="notes" />
          <h2 tabindex="-1">{title}</h2>
          <slot name="code" />
          <p>{say('lostAdvice')}</p>
        </div>
      ),
      foot: '',
      instruction: <p>{say('pressOnPhone')}</p>,
      lostOpen: [],
      lostBody: '',
      cutOff: (
        <p class="warning" data-part="cut-off">
          {say('cutOff')}
        </p>
      ),
      unjudged: '',
    },
  };
}
