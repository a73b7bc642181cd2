/** Pixels that a pointer moves before it drags: less is a click. */
const threshold = 4;

export interface DragPoint {
  readonly clientX: number;
  readonly clientY: number;
}

/** What is done with a drag. */
export interface DragReactions {
  /** The pointer has moved far enough for it to be a drag. */
  began?(): void;
  /** With each frame, also while the pointer stands still: what is below it may be scrolling. */
  moved(point: DragPoint): void;
  dropped(): void;
  /** By the Escape key, by the system, or because what was dragged is gone. `byUser` where a person wanted it. */
  cancelled(byUser: boolean): void;
}

/** One pointer that drags one thing. It listens only as long as that goes on. */
export class PointerDrag {
  #handle: HTMLElement | undefined;
  #reactions: DragReactions | undefined;
  #pointer = -1;
  #from: DragPoint = { clientX: 0, clientY: 0 };
  #point: DragPoint = this.#from;
  #isUnderWay = false;
  #frame = 0;

  /** Whether the pointer has moved far enough. */
  get isUnderWay(): boolean {
    return this.#isUnderWay;
  }

  /** Follows the pointer that was pressed on a handle. */
  begin({ pointerId, clientX, clientY }: PointerEvent, handle: HTMLElement, reactions: DragReactions): void {
    this.#end();
    try {
      handle.setPointerCapture(pointerId);
    } catch {
      // It was lifted before the code for dragging had come.
      return;
    }
    this.#handle = handle;
    this.#reactions = reactions;
    this.#pointer = pointerId;
    this.#from = this.#point = { clientX, clientY };
    handle.addEventListener('pointermove', this.#onMove);
    handle.addEventListener('pointerup', this.#onUp);
    handle.addEventListener('pointercancel', this.#onCancel);
    handle.addEventListener('lostpointercapture', this.#onCancel);
    handle.ownerDocument.addEventListener('keydown', this.#onKey, true);
  }

  /** Ends a drag, as if the system had. */
  cancel(): void {
    this.#onCancel();
  }

  readonly #onMove = (event: PointerEvent): void => {
    if (event.pointerId !== this.#pointer) return;
    const { clientX, clientY } = event;
    this.#point = { clientX, clientY };
    if (!this.#isUnderWay) {
      const distance = Math.hypot(clientX - this.#from.clientX, clientY - this.#from.clientY);
      if (distance < threshold) return;
      this.#isUnderWay = true;
      this.#reactions?.began?.();
      this.#follow();
    }
    event.preventDefault();
  };

  /** Once a frame, however often the pointer tells of itself. */
  #follow(): void {
    if (!this.#isUnderWay) return;
    // Taken out of the page under the pointer: nobody will say that the drag has ended.
    if (!this.#handle?.isConnected) return this.#onCancel();
    this.#reactions?.moved(this.#point);
    this.#frame = requestAnimationFrame(() => this.#follow());
  }

  readonly #onUp = (): void => {
    const [reactions, wasUnderWay, point] = [this.#reactions, this.#isUnderWay, this.#point];
    // The last move may have come after the last frame.
    if (wasUnderWay) reactions?.moved(point);
    this.#end();
    if (wasUnderWay) reactions?.dropped();
  };

  readonly #onCancel = (): void => {
    const [reactions, wasUnderWay] = [this.#reactions, this.#isUnderWay];
    this.#end();
    if (wasUnderWay) reactions?.cancelled(false);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    const [reactions, wasUnderWay] = [this.#reactions, this.#isUnderWay];
    this.#end();
    if (wasUnderWay) reactions?.cancelled(true);
  };

  #end(): void {
    const handle = this.#handle;
    if (!handle) return;
    cancelAnimationFrame(this.#frame);
    this.#handle = undefined;
    this.#reactions = undefined;
    this.#isUnderWay = false;
    handle.removeEventListener('pointermove', this.#onMove);
    handle.removeEventListener('pointerup', this.#onUp);
    handle.removeEventListener('pointercancel', this.#onCancel);
    handle.removeEventListener('lostpointercapture', this.#onCancel);
    handle.ownerDocument.removeEventListener('keydown', this.#onKey, true);
    if (handle.hasPointerCapture(this.#pointer)) handle.releasePointerCapture(this.#pointer);
  }
}
