/** A text with its full-width digits, letters and signs as half-width ones: ３５００ is 3500, （ is (. */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
