package hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a path holds is told by its content; what is broken is told in one line: file, place, reason. */
class GoldTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "claims/A,         claims,       2",
        "claims/A/one.json, claims,      1",
        "brat,             attributions, 2",
        "brat/attributions, attributions, 2",
        "times,            times,        1",
        "times/border.tml, times,        1",
        "toponyms.xml,     places,       1",
        "locations.xml,    places,       1",
        "plover.json,      events,       5",
        "sentences.jsonl,  sentences,    5",
        "incidents.jsonl,  incidents,    4",
    })
    void theKindIsToldByTheContent(String path, String kind, int reports) {
        Gold gold = Gold.open(Fixtures.path(path));

        assertThat(gold.kind()).isEqualTo(kind);
        assertThat(gold.reports()).hasSize(reports);
    }

    @Test
    void whatIsNoGoldIsRefused() throws IOException {
        refused(folder.resolve("none"), "none: does not exist");
        refused(Files.createDirectory(folder.resolve("empty")), "empty: holds no gold: no .json (claims), .ann (brat) or .tml (TimeML) files");
        refused(file("notes.txt", "Dear diary"), "notes.txt: is neither JSON nor XML, so it holds no gold");
        refused(file("page.xml", "<html/>"), "page.xml: is XML with <html>, where gold has <articles> (places) or <TimeML> (times)");
        refused(file("reports.jsonl", "{\"id\":\"a\",\"text\":\"b\"}"), "reports.jsonl: holds texts without gold; name the folder of their claims");
        refused(Fixtures.path("claims/readings.jsonl"), "readings.jsonl: holds readings, not gold");
    }

    @Test
    void brokenJsonIsNamedWithItsLine() throws IOException {
        file("reports.jsonl", "{\"id\":\"a\",\"text\":\"b\"}\n{\"id\":");
        refused(file("a.json", "{\"report\":\"a\",\"claims\":[]}"), "reports.jsonl, line 2: is no valid JSON: Unexpected end-of-input within/between Object entries");
        refused(file("s.jsonl", "{\"id\":\"1\",\"sentence\":\"x\",\"events\":[]}\n{\"id\":\"2\"}"), "s.jsonl, line 2: has no sentence");
        refused(file("p.json", "[{\"id\":\"1\",\"text\":\"x\",\"event\":\"PARTY\"}]"), "p.json, record 1: has no class of PLOVER: PARTY");
    }

    @Test
    void claimsNeedTheirTextAndTheirWordsInIt() throws IOException {
        refused(file("a.json", "{\"report\":\"a\",\"claims\":[]}"), "its texts are not beside it (reports.jsonl, training_reports.jsonl); say where they are");
        file("reports.jsonl", "{\"id\":\"a\",\"text\":\"It rained. It rained.\"}");
        refused(file("b.json", "{\"report\":\"b\",\"claims\":[]}"), "b.json: the text of report b is missing");
        refused(file("a.json", "{\"report\":\"a\",\"claims\":[{\"content\":\"It rained\"},{\"content\":\"It snowed\"}]}"),
                "a.json, claim 2: its content does not stand in the text: It snowed");
        refused(file("a.json", "{\"report\":\"a\",\"claims\":[{\"content\":\"It rained\",\"nth\":3}]}"),
                "a.json, claim 1: its content stands in the text 2 times, not 3: It rained");
        refused(file("a.json", "{\"report\":\"a\",\"claims\":[{\"stance\":\"affirms\"}]}"), "a.json, claim 1: has no content");
    }

    @Test
    void annotationsNeedTheirTextAndOffsetsInIt() throws IOException {
        Path ann = file("brat/a.ann", "T1\tSource 0 3\tAna\nT2\tContent 8 99\train\nE1\tSource:T1 Content:T2\n");
        refused(ann.getParent(), "brat: its texts are not beside it (folder text); say where they are");
        file("brat/b.txt", "Something else.");
        refused(ann.getParent(), "a.ann: its text is not in " + ann.getParent());
        file("brat/a.txt", "Ana saw rain.");
        assertThatThrownBy(() -> Evaluation.run(ann.getParent(), Coders.of(Coders::everything), Options.STANDARD))
                .isInstanceOf(BadGoldException.class)
                .hasMessage(ann + ", line 2: has the offsets 8 to 99, the text has 13 characters");
    }

    @Test
    void xmlNeverReachesForOtherFiles() throws IOException {
        Path secret = file("secret.txt", "swordfish");
        String doctype = "<?xml version=\"1.0\"?>\n<!DOCTYPE articles [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n";
        refused(file("xxe.xml", doctype + "<articles><article><text>&x;</text></article></articles>"), "xxe.xml, line 2: has a DOCTYPE, which is refused");
        refused(file("laughs.tml", "<!DOCTYPE TimeML [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>\n<TimeML><TEXT>&b;</TEXT></TimeML>"),
                "laughs.tml, line 1: has a DOCTYPE, which is refused");
    }

    @Test
    void brokenXmlIsNamedWithItsPlace() throws IOException {
        refused(file("cut.xml", "<articles>\n<article>\n<text>x"), "cut.xml, line 3: is broken XML: XML document structures must start and end within the same entity.");
        refused(file("empty.xml", "<articles><article/></articles>"), "empty.xml, article 1: has no <text>");
        refused(file("none.tml", "<TimeML/>"), "none.tml: has no <TEXT>");
        refused(file("value.tml", "<TimeML><TEXT>on <TIMEX3 tid=\"t7\" type=\"DATE\">Friday</TIMEX3></TEXT></TimeML>"), "value.tml, TIMEX3 t7: has no value");
        refused(file("off.xml", toponym("<start>5</start><end>9</end>")), "off.xml, article 1, toponym 1: its words do not stand at 5 to 9 of the text");
        refused(file("far.xml", toponym("<start>5</start><end>99</end>")), "far.xml, article 1, toponym 1: its words do not stand at 5 to 99 of the text");
        refused(file("word.xml", toponym("<start>five</start><end>9</end>")), "word.xml, article 1, toponym 1: its <start> is no number: five");
        refused(file("pole.xml", toponym("<start>3</start><end>7</end><gaztag><lat>91</lat><lon>0</lon></gaztag>")),
                "pole.xml, article 1, toponym 1: no such point: 91.0, 0.0");
    }

    private static String toponym(String fields) {
        return "<articles><article><text>In Lima it rained.</text><toponyms><toponym><phrase>Lima</phrase>" + fields
                + "</toponym></toponyms></article></articles>";
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static void refused(Path path, String message) {
        assertThatThrownBy(() -> Gold.open(path))
                .isInstanceOf(BadGoldException.class)
                .hasMessageEndingWith(message)
                .hasMessageNotContaining("\n");
    }
}
