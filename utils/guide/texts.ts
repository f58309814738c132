import type { Settings } from '../settings';
import type { GuideWords } from './guide-words';
import type { GuideView } from './view';

/** All that the background worker says about a page, before it is drawn. */
export interface GuideTexts extends Pick<GuideWords, 'code' | 'panel' | 'cutOff' | 'lost' | 'unjudged'> {
  view: GuideView;
  look: Pick<Settings, 'textSize' | 'launcherCorner'>;
}
