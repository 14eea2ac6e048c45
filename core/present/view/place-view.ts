/** A cell that can be gone to. */
export interface PlaceView {
  readonly sheet: string;
  readonly address: string;
}
