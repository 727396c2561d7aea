package hearsay.app.screen;

import hearsay.claims.CodedReport;
import hearsay.claims.Modality;
import hearsay.claims.Source.Kind;
import hearsay.claims.Stance;
import hearsay.lexicon.EventClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The report in {@code examples/}, coded by hand in part: what the pictures of the tests show. */
public final class Karabakh {

    private static final String SENT = "Turkey was moving rebel fighters out of Syria to help Azerbaijan";

    private Karabakh() {}

    /** The file itself, wherever the tests are started. */
    public static Path file() {
        Path here = Path.of("examples", "karabakh.txt");
        return Files.exists(here) ? here : Path.of("..").resolve(here);
    }

    public static String text() {
        try {
            return Files.readString(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static CodedReport coded() {
        return new Sketch(text())
                .claim("discussed the fighting in Nagorno-Karabakh by telephone on Friday")
                .from("the foreign ministry in Moscow", "Russian foreign ministry", Kind.GOVERNMENT, "said")
                .event(EventClass.CONSULT, "041", "discussed")
                .actor("Sergei Lavrov", "Sergei Lavrov", "RUS", "GOV")
                .actor("Mohammad Javad Zarif", "Mohammad Javad Zarif", "IRN", "GOV")
                .time("Friday", "2020-10-02")
                .end()
                .claim("combatants from Syria and Libya were taking part in it")
                .from("the foreign ministry in Moscow", "Russian foreign ministry", Kind.GOVERNMENT, "said")
                .from("Sergei Lavrov", "Sergei Lavrov", Kind.PERSON, "voiced concern")
                .stance(Stance.DOUBTS)
                .event(EventClass.ASSAULT, "190", "taking part")
                .actor("combatants from Syria and Libya", null, null, "REB")
                .modality(Modality.ONGOING)
                .place("Nagorno-Karabakh", null)
                .end()
                .claim(SENT)
                .from("Reuters", "Reuters", Kind.WIRE, "told")
                .from("Two sources among the Syrian rebels", null, Kind.UNNAMED, "told")
                .event(EventClass.AID, "0724", "moving")
                .actor("Turkey", "Turkey", "TUR", "GOV")
                .recipient("Azerbaijan", "Azerbaijan", "AZE", "GOV")
                .modality(Modality.ONGOING)
                .place("Syria", "from")
                .end()
                .claim(SENT)
                .from("Ankara", "Turkey", Kind.GOVERNMENT, "deny")
                .stance(Stance.DENIES)
                .event(EventClass.AID, "0724", "moving")
                .actor("Turkey", "Turkey", "TUR", "GOV")
                .recipient("Azerbaijan", "Azerbaijan", "AZE", "GOV")
                .modality(Modality.ONGOING)
                .end()
                .claim(SENT)
                .from("Baku", "Azerbaijan", Kind.GOVERNMENT, "deny")
                .stance(Stance.DENIES)
                .event(EventClass.AID, "0724", "moving")
                .actor("Turkey", "Turkey", "TUR", "GOV")
                .recipient("Azerbaijan", "Azerbaijan", "AZE", "GOV")
                .modality(Modality.ONGOING)
                .end()
                .claim("bringing Syrian \"jihadists\" into the conflict")
                .from("Emmanuel Macron, the president of France", "Emmanuel Macron", Kind.PERSON, "accused")
                .event(EventClass.AID, "0724", "bringing")
                .actor("Turkey", "Turkey", "TUR", "GOV")
                .end()
                .claim("A line has been crossed, a red one, and that cannot be accepted")
                .from("|Macron| said", "Emmanuel Macron", Kind.PERSON, "said")
                .end()
                .claim("threaten sanctions against Turkey because it drills for gas in the waters of Cyprus")
                .event(EventClass.SANCTION, "172", "sanctions")
                .actor("the leaders of the European Union", "European Union", "EU", "IGO")
                .recipient("Turkey", "Turkey", "TUR", "GOV")
                .modality(Modality.HYPOTHETICAL)
                .place("the waters of Cyprus", null)
                .end()
                .claim("300 Syrians recruited from \"jihadist groups\" left the city of Aleppo in Syria and travelled by way"
                        + " of Gaziantep in Turkey on their journey to Azerbaijan")
                .from("|He| claimed", "Emmanuel Macron", Kind.PERSON, "claimed")
                .from("intelligence reports", null, Kind.DOCUMENT, "had shown")
                .event(EventClass.MOBILIZE, "154", "travelled")
                .actor("300 |Syrians|", null, "SYR", "REB")
                .place("Aleppo", "from")
                .place("Gaziantep", "via")
                .place("journey to |Azerbaijan|", "to")
                .quantity("300 Syrians", 300, "exactly", "Syrians")
                .end()
                .claim("he would telephone Recep Tayyip Erdogan, his Turkish counterpart, \"in the coming days.\"")
                .from("|he| claimed, and", "Emmanuel Macron", Kind.PERSON, "said")
                .stance(Stance.INTENDS)
                .event(EventClass.CONSULT, "041", "telephone")
                .actor("|he| would telephone", "Emmanuel Macron", "FRA", "GOV")
                .actor("Recep Tayyip Erdogan", "Recep Tayyip Erdogan", "TUR", "GOV")
                .modality(Modality.FUTURE)
                .time("in the coming days", null)
                .end()
                .claim("deploying mercenaries to fight for its ally Azerbaijan")
                .from("Armenia", "Armenia", Kind.GOVERNMENT, "accuses")
                .event(EventClass.AID, "0724", "deploying")
                .actor("Turkey", "Turkey", "TUR", "GOV")
                .recipient("Azerbaijan", "Azerbaijan", "AZE", "GOV")
                .end()
                .claim("Ankara had sent at least 300 proxy fighters from the north of Syria")
                .from("the Syrian Observatory for Human Rights", "Syrian Observatory for Human Rights", Kind.ORGANISATION, "said")
                .event(EventClass.AID, "0724", "sent")
                .actor("Ankara", "Turkey", "TUR", "GOV")
                .place("the north of Syria", "from")
                .quantity("at least 300 proxy fighters", 300, "at least", "proxy fighters")
                .end()
                .claim("the war that followed in the early 1990s killed 30,000 people")
                .event(EventClass.ASSAULT, "190", "killed")
                .background()
                .time("the early 1990s", "1990/1993")
                .quantity("30,000 people", 30_000, "exactly", "people killed")
                .end()
                .residue("reckless and dangerous")
                .done();
    }
}
