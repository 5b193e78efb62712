package org.livenews.extract;

import java.util.List;

/** Invented names in several scripts, as the parts that generators combine. */
final class SampleNames {

  /** Persons of two to five words. */
  static final List<String> PERSONS =
      List.of(
          "Mira Okonjo",
          "Dara O’Quillan",
          "Tess O'Marrow",
          "Jean-Luc Brissac",
          "Ana-María Solórzano Peña",
          "Lotte van der Meulen",
          "Ulf von Trossen",
          "Sami al-Haddar",
          "Noor bin Rashad",
          "Gino del Ponte",
          "Rafa de la Cuesta",
          "P. J. Harrowby",
          "Ewan T. McCrae",
          "Zoë Ångmark",
          "Łucja Świderska",
          "Çağla Öztekin",
          "Dvořana Žitná",
          "Kim Tak-hwan",
          "Robert Thane Jr.",
          "Олена Гайворон",
          "Пётр Лазоревский",
          "Марія-Софія Їжакевич",
          "Δάφνη Κορυδαλλού",
          "ნინო ბერაძეული",
          "Անի Վարդումյան",
          "ليلى الصباغ",
          "سامر عبد القدوس",
          "נועה ברקאי");

  /** Cities, and cities with their country. */
  static final List<String> PLACES =
      List.of(
          "Kyiv",
          "Hong Kong",
          "Taipei, Taiwan",
          "Rio de Janeiro, Brazil",
          "Stoke-on-Trent",
          "Київ",
          "São Paulo",
          "Washington, D.C.",
          "Deir el-Balah, Gaza",
          "Frankfurt am Main");

  /** Sentences that begin like bylines, or hold what bylines hold, and are none. */
  static final List<String> PROSE =
      List.of(
          "By the time the storm came, Mira Okonjo had left the harbour.",
          "From Kyiv to Lviv, people flee",
          "By Monday",
          "By air and by sea",
          "By the numbers",
          "By land, sea and air the convoys came.",
          "From the harbour, Mira Okonjo and Sami al-Haddar report",
          "Reporting by state media suggests otherwise.",
          "Reporting by Mira Okonjo suggests that the bridge is open.",
          "Analysis by experts of the ministry shows little change.",
          "Editing by hand takes longer.",
          "Von der Küste bis zum Berg fällt Schnee",
          "Par ailleurs, le maire a démissionné.",
          "Por ahora no hay heridos",
          "Di nuovo in piazza contro il governo",
          "Mit Blick auf die Wahl wird gestritten",
          "Avec le maire, la ville change",
          "Source: the ministry said on its website that the road is closed.",
          "The mayor contributed to this report on flooding.",
          "Mira Okonjo, reporting from the harbour, says the ferry is late.",
          "Автор закона не пришёл на заседание");

  private SampleNames() {}
}
