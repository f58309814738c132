/** @jsxImportSource ../../utils/drawing */
/** Stays in view from before the mail is opened to the open console. */
export function DeviceWarning({ text }: { text: string }) {
  return (
    <p data-part="device-warning" class="warning">
      {text}
    </p>
  );
}
