package hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeedInputTest {

    private static final String ITEM = "<item><title>Fire &amp; smoke</title><link>https://paper.example/a</link>"
            + "<pubDate>Sat, 03 Oct 2020 20:57:00 GMT</pubDate>"
            + "<description><![CDATA[<p>The harbour burned.</p><p>It smoked.</p>]]></description></item>";

    private static String rss(String items) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel><title>The Paper</title>"
                + "<link>https://paper.example</link><description>News</description><language>en-gb</language>" + items
                + "</channel></rss>";
    }

    @Test
    void rss() {
        Taken taken = Taken.of(rss(ITEM + "<item><title>Only a headline</title></item><item><link>https://paper.example/c</link></item>"));
        Report report = taken.reports().getFirst();
        assertThat(report.title()).isEqualTo("Fire & smoke");
        assertThat(report.text()).isEqualTo("The harbour burned.\n\nIt smoked.");
        assertThat(report.outlet()).isEqualTo("The Paper");
        assertThat(report.url()).isEqualTo("https://paper.example/a");
        assertThat(report.published()).isEqualTo("2020-10-03T20:57Z");
        assertThat(report.language()).isEqualTo("en");
        assertThat(taken.originals().getFirst()).isEqualTo(ITEM);
        assertThat(taken.reports().get(1).text()).isEqualTo("Only a headline");
        assertThat(taken.refusals()).containsExactly("test, entry 3: has neither text nor title");
    }

    @Test
    void atom() {
        String entry = "<entry><title>Fire</title><id>urn:1</id><link href=\"https://paper.example/a\"/>"
                + "<published>2020-10-03T20:57:00Z</published><updated>2020-10-04T08:00:00Z</updated>"
                + "<summary>Short.</summary><content type=\"html\">&lt;p&gt;The harbour burned.&lt;/p&gt;</content></entry>";
        Taken taken = Taken.of("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Paper</title><id>urn:0</id>"
                + "<updated>2020-10-04T08:00:00Z</updated>" + entry + "</feed>");
        assertThat(taken.only().text()).isEqualTo("The harbour burned.");
        assertThat(taken.only().published()).isEqualTo("2020-10-03T20:57Z");
        assertThat(taken.only().updated()).isEqualTo("2020-10-04T08:00Z");
        assertThat(taken.originals()).containsExactly(entry);
    }

    @Test
    void aDoctypeIsRefused() {
        String xxe = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + rss("<item><title>&x;</title></item>").substring(39);
        assertThat(Taken.of(xxe).refusal()).contains("DOCTYPE");
    }

    @Test
    void brokenAndOtherXml() {
        assertThat(Taken.of(rss("<item><title>Fire</item>")).refusal()).startsWith("test: is no RSS or Atom feed that can be read");
        assertThat(Taken.of("<?xml version=\"1.0\"?><nitf><body/></nitf>").refusal())
                .isEqualTo("test: is XML, but neither RSS nor Atom nor XHTML: its first element is <nitf>");
    }
}
