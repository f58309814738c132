/** What the browser keeps apart from a window's timers here follows the clock that a test may hold still. */
AbortSignal.timeout = (milliseconds) => {
  const ending = new AbortController();
  setTimeout(() => {
    ending.abort();
  }, milliseconds);
  return ending.signal;
};
