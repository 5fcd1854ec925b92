import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Hit } from '../../directory/query.js';
import type { Therapist } from '../../feed/schema.js';
import { Lookup } from '../../lib/lookup.js';
import {
  TherapistLookup,
  type TherapistRequest,
  type TherapistLookupStatus,
} from '../../page/connect/therapist-lookup.js';
import { similar, type SimilarMoment } from '../../views/similar.js';

/** The profile to load. */
export interface ProfileRequest extends TherapistRequest {
  moment: SimilarMoment;
}

/** Loads one therapist, then up to three similar ones. */
export class ProfileController implements ReactiveController {
  #request: () => ProfileRequest;
  #lookup: TherapistLookup;
  #similar: Lookup<readonly Hit[]>;
  /** To whom they are similar. */
  #to: string | undefined;

  /** @param request read before each render of the host */
  constructor(host: ReactiveControllerHost, request: () => ProfileRequest) {
    const changed = () => host.requestUpdate();
    this.#request = request;
    this.#lookup = new TherapistLookup(changed, { fillsIn: true });
    this.#similar = new Lookup(changed);
    host.addController(this);
  }

  get status(): TherapistLookupStatus {
    return this.#lookup.status;
  }

  get therapist(): Therapist | undefined {
    return this.#lookup.therapist;
  }

  /** Whether long texts of the therapist may still come. */
  get isFillingIn(): boolean {
    return this.#lookup.isFillingIn;
  }

  get similar(): readonly Hit[] {
    return this.#similar.value ?? [];
  }

  hostUpdate() {
    const { moment, ...request } = this.#request();
    this.#lookup.request(request);
    const { therapist } = this;
    const { source } = request.directory ?? {};
    // They stay while the same therapist is only looked up again.
    if (therapist?.id !== this.#to) this.#similar.cancel();
    this.#to = therapist?.id;
    if (therapist && source)
      this.#similar.beginFor([therapist, source], () => similar(therapist, source, moment));
  }
}
