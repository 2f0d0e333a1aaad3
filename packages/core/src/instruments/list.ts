import { batteryCode } from "./battery-code.ts";
import { capacityReplacement } from "./capacity-replacement.ts";
import { dataCentrePue } from "./data-centre-pue.ts";
import { efficiencyLevel } from "./efficiency-level.ts";
import { energyCarbon } from "./energy-carbon.ts";
import type { Instrument } from "./instrument.ts";
import { solidWasteRate } from "./solid-waste-rate.ts";
import { target } from "./target.ts";

/** Every instrument, in the order in which faces list them. */
export const INSTRUMENTS: readonly Instrument[] = [
  target,
  efficiencyLevel,
  capacityReplacement,
  energyCarbon,
  solidWasteRate,
  batteryCode,
  dataCentrePue,
];

/**
 * The instrument with an id; undefined where there is none.
 * @example findInstrument("capacity-replacement")?.name.en // "Capacity replacement"
 */
export const findInstrument = (id: string): Instrument | undefined =>
  INSTRUMENTS.find((instrument) => instrument.id === id);
