export interface WelcomeWords {
  title: string;
  lead: string;
  does: { heading: string; points: readonly string[] };
  never: { heading: string; points: readonly string[] };
  now: { heading: string; detail: string; check: string; rehearse: string; options: string };
  unofficial: string;
}
