package hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in texts, as {@code KIND value: words}. */
class LayoutTest {

    private static final String BODY =
            "The harbour at Mersin was shut for a second day while divers searched the hull of a freighter, officials said. "
                    + "Two crewmen were still missing and a third was flown to a hospital in Adana, the coast guard said in a "
                    + "statement that gave no cause for the fire. Insurers put the cargo at a few million dollars at most, "
                    + "and the owner did not answer questions.";

    private static List<String> parts(String text, @Nullable String title) {
        return Layout.parts(text, title).stream()
                .map(part -> part.kind() + (part.value() == null ? "" : " " + part.value()) + ": " + part.span().of(text))
                .toList();
    }

    private static List<String> parts(String text) {
        return parts(text, null);
    }

    @Test
    void aReportWithAllThatPagesPutAroundIt() {
        String text = " date 2021-03-14 " + BODY + "\n\nSubscribe to our newsletter.\n\n" + BODY
                + "\n\nRead more:\n\nFreighter burns off Mersin\n\nHow old are the ships of the Levant?\n\n"
                + "Last Update: Sunday, 14 March 2021 KSA 23:57 - GMT 20:57\n";
        assertThat(parts(text)).containsExactly(
                "PUBLISHED 2021-03-14: date 2021-03-14",
                "BOILERPLATE: Subscribe to our newsletter.",
                "RELATED_HEADING: Read more:",
                "RELATED_HEADLINE: Freighter burns off Mersin",
                "RELATED_HEADLINE: How old are the ships of the Levant?",
                "UPDATED 2021-03-14T20:57Z: Last Update: Sunday, 14 March 2021 KSA 23:57 - GMT 20:57");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Published: 2 May 2022                  | PUBLISHED 2022-05-02: Published: 2 May 2022
            Published 2 May 2022 14:10 GMT         | PUBLISHED 2022-05-02T14:10Z: Published 2 May 2022 14:10 GMT
            Date of publication 2 May 2022         | PUBLISHED 2022-05-02: Date of publication 2 May 2022
            Monday, May 2, 2022                    | PUBLISHED 2022-05-02: Monday, May 2, 2022
            Mon 02 May 2022 at 0914                | PUBLISHED 2022-05-02: Mon 02 May 2022 at 0914
            02-05-2022                             | PUBLISHED: 02-05-2022
            Updated at 12:33 p.m. EST              | UPDATED: Updated at 12:33 p.m. EST
            [Updated 10:47 p.m. ET]                | UPDATED: [Updated 10:47 p.m. ET]
            Last updated on May. 8 at 7:15 a.m.    | UPDATED: Last updated on May. 8 at 7:15 a.m.
            """)
    void stampsOnTheirOwnLineAndRunIntoTheText(String stamp, String part) {
        assertThat(parts(stamp + "\n\n" + BODY)).containsExactly(part);
        assertThat(parts(stamp + " " + BODY)).containsExactly(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "May 2 2022 was the day the harbour of Mersin burned, and nobody has forgotten it since.",
        "On 2 May 2022 the harbour burned.",
        "7 July 2005 London bombings",
        "Updated figures show 2 May 2022 to be the worst day.",
        "Published accounts vary widely, from 2 dead to 20."
    })
    void datesInSentencesAreNoStamps(String sentence) {
        assertThat(parts(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MERSIN (Reuters) -                  | DATELINE MERSIN: MERSIN (Reuters) -                  | Reuters
            BEIRUT, Oct 3 (AFP) \u2014          | DATELINE BEIRUT: BEIRUT, Oct 3 (AFP) \u2014          | AFP
            ABU DHABI, United Arab Emirates \u2014 | DATELINE ABU DHABI, United Arab Emirates: ABU DHABI, United Arab Emirates \u2014 |
            WASHINGTON \u2014                   | DATELINE WASHINGTON: WASHINGTON \u2014               |
            HANOI \u2013                        | DATELINE HANOI: HANOI \u2013                         |
            Washington (CNN)                    | DATELINE Washington: Washington (CNN)                | CNN
            NEW YORK/LONDON (Reuters) -         | DATELINE NEW YORK/LONDON: NEW YORK/LONDON (Reuters) - | Reuters
            Ankara, March 3, 2021 (Xinhua) --   | DATELINE Ankara: Ankara, March 3, 2021 (Xinhua) --   | Xinhua
            Moscow, 3 October \u2014            | DATELINE Moscow: Moscow, 3 October \u2014            |
            THE HAGUE, Netherlands (AP) \u2014  | DATELINE THE HAGUE, Netherlands: THE HAGUE, Netherlands (AP) \u2014 | AP
            """)
    void datelines(String dateline, String part, @Nullable String wire) {
        List<String> expected = wire == null ? List.of(part) : List.of(part, "CREDIT " + wire + ": " + wire);
        assertThat(parts(dateline + " " + BODY)).isEqualTo(expected);
        assertThat(parts("Fire in the harbour leaves two missing\n\n" + dateline + " " + BODY, "Another title"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "NATO \u2014 the alliance that he once called obsolete \u2014 has agreed to stay, the minister said on Friday.",
        "BREAKING - Fire in the harbour of Mersin leaves two missing, officials said on Friday.",
        "Ankara \u2014 and not only Ankara \u2014 has denied it since the first day of the affair.",
        "The Palestinian Authority (PA) has postponed local elections again, its spokesman said.",
        "Turkey (population 84 million) has closed the harbour, officials said on Friday.",
        "Erdogan - who came to power in 2003 - has denied it more than once, his office said.",
        "CHOGM - Commonwealth leaders meet again this week in London to talk of the war.",
        "Syria, Iraq and Lebanon (all neighbours) \u2013 have closed their borders for the week.",
        "AK-47 rifles - Kalashnikovs - were found on the ship, the coast guard said on Friday.",
        "I-95 \u2014 The road was closed for most of the day on Friday, the police said."
    })
    void sentencesThatAreNoDatelines(String sentence) {
        assertThat(parts(sentence + " " + BODY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Jane Doe                          | BYLINE Jane Doe: By Jane Doe
            By Jane Doe and Ali al-Hassan        | BYLINE Jane Doe and Ali al-Hassan: By Jane Doe and Ali al-Hassan
            BY JANE DOE                          | BYLINE JANE DOE: BY JANE DOE
            """)
    void bylinesAboveTheText(String byline, String part) {
        assertThat(parts(byline + "\n\n" + BODY)).containsExactly(part);
    }

    @Test
    void aBylineWithItsWire() {
        assertThat(parts("Jane Doe, Reuters\n\n" + BODY))
                .containsExactly("BYLINE Jane Doe: Jane Doe, Reuters", "CREDIT Reuters: Reuters");
    }

    @Test
    void aSentenceThatBeginsWithByIsNoByline() {
        assertThat(parts("By Friday the fire had been put out.\n\n" + BODY, "Fire")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Doe and Ali Hassan contributed to this report.     | BYLINE Jane Doe and Ali Hassan
            (Reporting by Jane Doe in Mersin; Editing by Ann Roe)   | BYLINE Jane Doe in Mersin; Editing by Ann Roe
            The Associated Press contributed to this report.        | CREDIT AP
            \u2014 Reuters                                          | CREDIT Reuters
            (AFP)                                                   | CREDIT AFP
            \u00a9 AFP                                              | CREDIT AFP
            """)
    void signaturesBelowTheText(String line, String kindAndValue) {
        assertThat(parts(BODY + "\n\n" + line)).containsExactly(kindAndValue + ": " + line);
    }

    @Test
    void aWireRightAfterTheLastSentence() {
        assertThat(parts(BODY + "-REUTERS")).containsExactly("CREDIT Reuters: -REUTERS");
        assertThat(parts(BODY + " (AFP)")).containsExactly("CREDIT AFP: (AFP)");
        assertThat(parts(BODY + " Source TRTWorld and agencies")).containsExactly("CREDIT TRTWorld: Source TRTWorld and agencies");
    }

    @Test
    void aCauseIsNoAuthor() {
        assertThat(parts(BODY + "\n\nPoor maintenance and a strong wind contributed to the fire, the owner said.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "For all the latest headlines follow our Google News channel online or via the app.",
        "Sign up for our weekly newsletter",
        "Advertisement",
        "Share on Facebook",
        "Click here to see the map.",
        "Follow us on Twitter @example",
        "Copyright 2019 Example Press. All rights reserved.",
        "\u00a9 2019 Example Press",
        "Enlarge this image toggle caption Jane Doe/AFP/Getty Images Jane Doe/AFP/Getty Images",
        "Divers at work in the harbour of Mersin on Friday. (Photo: Jane Doe, AFP/Getty Images)",
        "Divers at work in the harbour. (Jane Doe/Reuters)"
    })
    void boilerplateBetweenParagraphs(String line) {
        assertThat(parts(BODY + "\n\n" + line + "\n\n" + BODY)).containsExactly("BOILERPLATE: " + line);
    }

    @Test
    void aCaptionThatHasRunIntoTheText() {
        String caption = "Enlarge this image toggle caption Jane Doe/AFP/Getty Images Jane Doe/AFP/Getty Images";
        assertThat(parts(BODY + " " + caption + " " + BODY)).containsExactly("BOILERPLATE: " + caption);
    }

    @Test
    void boilerplateRightAfterBoilerplate() {
        assertThat(parts(BODY + " All rights reserved. Click here for more. Follow us on Twitter. " + BODY)).containsExactly(
                "BOILERPLATE: All rights reserved.", "BOILERPLATE: Click here for more.", "BOILERPLATE: Follow us on Twitter.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"Sign up for our newsletter,\" the spokesman joked, and the room laughed at him.",
        "Troops will sign up for another year, the ministry said, whatever the newsletter says.",
        "Support our freedom. That is what he asked of them on Friday.",
        "The advertisement was paid for by the ministry, the paper said.",
        "Officials share on Facebook what they do not tell the press."
    })
    void wordsOfPeopleAreNoBoilerplate(String sentence) {
        assertThat(parts(BODY + "\n\n" + sentence + "\n\n" + BODY)).isEmpty();
    }

    @Test
    void relatedHeadlines() {
        assertThat(parts(BODY + "\n\nRelated: Freighter burns off Mersin\n\n" + BODY)).containsExactly(
                "RELATED_HEADING: Related:", "RELATED_HEADLINE: Freighter burns off Mersin");
        assertThat(parts(BODY + "\n\nFreighter burns off Mersin Read more\n\n" + BODY)).containsExactly(
                "RELATED_HEADLINE: Freighter burns off Mersin", "RELATED_HEADING: Read more");
        assertThat(parts(BODY + "\n\nSee also\n\n- Freighter burns off Mersin\n- Ships grow old\n\n" + BODY)).containsExactly(
                "RELATED_HEADING: See also",
                "RELATED_HEADLINE: Freighter burns off Mersin",
                "RELATED_HEADLINE: Ships grow old");
        // In the middle of a report, the paragraphs after the button are the report.
        assertThat(parts(BODY + "\n\nMore on this\u2026\n\n" + BODY)).containsExactly("RELATED_HEADING: More on this\u2026");
    }

    @Test
    void titleRepeated() {
        String title = "Fire in the harbour leaves two missing";
        assertThat(parts(title + "\n\n" + BODY, title)).containsExactly("TITLE: " + title);
        assertThat(parts("Mon 02 May 2022 at 0914 " + title + ". " + BODY, title))
                .containsExactly("PUBLISHED 2022-05-02: Mon 02 May 2022 at 0914", "TITLE: " + title + ".");
        assertThat(parts(BODY, "The harbour")).isEmpty();
        assertThat(parts(title, title)).as("a headline alone is there to be read").isEmpty();
    }

    @Test
    void titleFoundWhereTheInputGivesNone() {
        assertThat(parts("Fire in the harbour leaves two missing\n\n" + BODY))
                .containsExactly("TITLE: Fire in the harbour leaves two missing");
        assertThat(parts("Two are missing.\n\n" + BODY)).isEmpty();
    }

    @Property(tries = 300)
    void partsLieInTheTextAndApart(@ForAll String text) {
        int end = 0;
        Part before = null;
        for (Part part : Layout.parts(text, null)) {
            assertThat(part.span().end()).isLessThanOrEqualTo(text.length());
            boolean within = before != null && before.span().contains(part.span());
            assertThat(within || part.span().start() >= end).isTrue();
            end = Math.max(end, part.span().end());
            before = within ? before : part;
        }
    }
}
