/** Insurances of one payer as one, if they have the same date and both or neither say which plans: “Optum” and “UHC” in two items. */
export function joinInsurances<T extends { payer?: string; plans?: string[]; asOf?: string }>(
  insurances: readonly T[],
): T[] {
  const joined: T[] = [];
  for (const one of insurances) {
    const same = joined.find(
      ({ payer, plans, asOf }) => payer === one.payer && asOf === one.asOf && !plans === !one.plans,
    );
    if (!same) joined.push(one);
    else if (one.plans) same.plans = [...new Set([...same.plans!, ...one.plans])];
  }
  return joined;
}
