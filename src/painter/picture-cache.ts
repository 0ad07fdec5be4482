/** Pictures that were painted before, by what was drawn; the one that was not asked for longest goes first. */
export class PictureCache {
  private readonly pictures = new Map<string, Uint8Array>();
  private readonly mostBytes: number;
  private bytes = 0;

  constructor(mostBytes: number) {
    this.mostBytes = mostBytes;
  }

  get(key: string): Uint8Array | undefined {
    const png = this.pictures.get(key);
    if (png === undefined) return undefined;
    this.pictures.delete(key);
    this.pictures.set(key, png);
    return png;
  }

  add(key: string, png: Uint8Array): void {
    this.drop(key);
    if (png.length > this.mostBytes) return;
    this.pictures.set(key, png);
    this.bytes += png.length;
    for (const oldest of this.pictures.keys()) {
      if (this.bytes <= this.mostBytes) return;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    this.bytes -= this.pictures.get(key)?.length ?? 0;
    this.pictures.delete(key);
  }
}
