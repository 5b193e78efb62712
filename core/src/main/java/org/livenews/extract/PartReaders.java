package org.livenews.extract;

import org.jspecify.annotations.Nullable;

/** The readers of the parts of a printed time, each made when it is first needed. */
final class PartReaders {

  private final TimeText in;
  private @Nullable AgeReader ages;
  private @Nullable DateReader dates;
  private @Nullable ClockReader clocks;
  private @Nullable FormReader forms;
  private @Nullable ZoneReader zones;
  private @Nullable LocalZoneReader localZones;

  PartReaders(TimeText in) {
    this.in = in;
  }

  AgeReader ages() {
    AgeReader known = ages == null ? new AgeReader(in) : ages;
    ages = known;
    return known;
  }

  DateReader dates() {
    DateReader known = dates == null ? new DateReader(in, this) : dates;
    dates = known;
    return known;
  }

  ClockReader clocks() {
    ClockReader known = clocks == null ? new ClockReader(in, this) : clocks;
    clocks = known;
    return known;
  }

  /** Reads the forms of dates and clocks of the language. */
  FormReader forms() {
    FormReader known = forms == null ? new FormReader(in, localZones()) : forms;
    forms = known;
    return known;
  }

  ZoneReader zones() {
    ZoneReader known = zones == null ? new ZoneReader(in) : zones;
    zones = known;
    return known;
  }

  LocalZoneReader localZones() {
    LocalZoneReader known = localZones == null ? new LocalZoneReader(in) : localZones;
    localZones = known;
    return known;
  }
}
