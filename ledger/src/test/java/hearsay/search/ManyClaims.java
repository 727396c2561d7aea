package hearsay.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.claims.Claim;
import hearsay.claims.ClaimReader;
import hearsay.claims.CodedReport;
import hearsay.ledger.Custody;
import hearsay.ledger.FiledClaim;
import hearsay.ledger.FiledReport;
import hearsay.ledger.Ledger;
import hearsay.ledger.Provenance;
import hearsay.ledger.Receipt;
import hearsay.ledger.Step;
import hearsay.ledger.Submission;
import hearsay.meaning.Meaning;
import hearsay.meaning.SentenceEncoder;
import hearsay.report.Fingerprint;
import hearsay.report.Report;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Makes a ledger of many claims out of a few real readings, for measuring (CONTRIBUTING.md): each reading is filed again and again with
 * another id, other dates and, for half of its names, other names of the same length, so that offsets stay right.
 *
 * <pre>  ManyClaims READINGS.jsonl LEDGER CLAIMS          READINGS: what hearsay read --json printed</pre>
 */
final class ManyClaims {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NAME = Pattern.compile("\"name\":\"([A-Z][a-z]{3,}(?: [A-Z][a-z]{3,})*)\"");
    private static final Pattern DATE = Pattern.compile("(\"(?:edtf|published)\":\")(\\d{4}-\\d\\d-\\d\\d)");
    private static final int AT_ONCE = 64;
    /** So many copies of a claim are one happening. */
    private static final int ALIKE = 8;

    private final List<String> lines;
    private final Ledger ledger;
    private final Map<Long, String> happenings = new HashMap<>();

    private ManyClaims(List<String> lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        List<String> lines = Files.readAllLines(Path.of(arguments[0])).stream().filter(line -> line.endsWith("}")).toList();
        try (Ledger ledger = Ledger.open(file);
                SearchIndex index = SearchIndex.open(ledger, Path.of(file + ".index"), () -> new Nearly(SentenceEncoder.load(1)))) {
            new ManyClaims(lines, ledger).fileUntil(Long.parseLong(arguments[2]));
            System.out.println("indexing");
            AtomicLong done = new AtomicLong();
            index.follow(() -> {
                if (done.incrementAndGet() % (AT_ONCE * 10) == 0) {
                    System.out.println(done + " reports in the index");
                }
            });
        }
    }

    private void fileUntil(long claims) throws Exception {
        long reports = ledger.reports().count();
        List<Submission> batch = new ArrayList<>();
        while (ledger.claims().count() < claims) {
            for (int i = 0; i < AT_ONCE; i++) {
                batch.add(submission((int) (reports / lines.size()), (int) (reports % lines.size())));
                reports++;
            }
            file(batch, (int) reports - AT_ONCE);
            batch.clear();
            if (reports % (AT_ONCE * 10) == 0) {
                System.out.println(reports + " reports, " + ledger.claims().count() + " claims");
            }
        }
    }

    private void file(List<Submission> batch, int first) {
        List<Step> steps = new ArrayList<>();
        for (Receipt receipt : ledger.file(batch)) {
            if (receipt instanceof Receipt.Filed(FiledReport report)) {
                int number = (int) report.seq() - 1;
                steps(report, number / lines.size() / ALIKE, number % lines.size(), steps);
            }
        }
        ledger.happenings().append(steps);
    }

    /** The like claims of like reports belong together. */
    private void steps(FiledReport report, int group, int line, List<Step> steps) {
        int place = 0;
        for (FiledClaim filed : ledger.claims().of(report.seq())) {
            Claim claim = filed.claim();
            place++;
            if (claim.event() != null && !claim.background()) {
                long key = ((long) group * lines.size() + line) * 1_000 + place / 2;
                String there = happenings.putIfAbsent(key, filed.id());
                steps.add(there == null
                        ? new Step.Opened(filed.id(), filed.seq(), "no like claim")
                        : new Step.Joined(there, filed.seq(), "same actors, same day, 0.91"));
            }
        }
    }

    private Submission submission(int copy, int line) throws Exception {
        Random random = new Random(31L * copy + line);
        String changed = copy == 0 ? lines.get(line) : changed(lines.get(line), copy, random);
        JsonNode json = JSON.readTree(changed);
        JsonNode report = json.get("report");
        String text = report.get("text").asText();
        byte[] original = (copy + "\n" + text).getBytes(StandardCharsets.UTF_8);
        List<Claim> claims = new ArrayList<>();
        json.get("claims").forEach(claim -> claims.add(ClaimReader.claim(claim)));
        String id = report.get("id").asText() + "-" + copy;
        CodedReport coded = new CodedReport(
                new Report(id, text(report, "title"), text(report, "outlet"), text(report, "url"), text(report, "published"), null, "en",
                        Fingerprint.of(original), text, List.of()),
                claims.stream().map(claim -> withId(claim, copy)).toList(),
                List.of(), List.of(), List.of(), List.of(), List.of());
        return new Submission(coded, original, new Provenance("hearsay 0.1.0", "0123456789abcdef"), new Custody("many.jsonl", "add", "bench"));
    }

    private static Claim withId(Claim claim, int copy) {
        String id = String.format("%016x", Long.parseUnsignedLong(claim.id(), 16) * 31 + copy);
        return new Claim(id, claim.content(), claim.sources(), claim.stance(), claim.event(), claim.actors(), claim.recipients(),
                claim.modality(), claim.background(), claim.time(), claim.places(), claim.quantities(), claim.confidence(), claim.because());
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).asText() : null;
    }

    private static String changed(String line, int copy, Random random) {
        String changed = line;
        for (String name : NAME.matcher(line).results().map(m -> m.group(1)).distinct().toList()) {
            if (random.nextBoolean()) {
                changed = changed.replace(name, other(name, random));
            }
        }
        // Twenty years of news, so that days hold as many claims as they would.
        return DATE.matcher(changed).replaceAll(m -> m.group(1) + day(m.group(2), copy * 37L % 7_300));
    }

    private static String day(String date, long later) {
        try {
            return LocalDate.parse(date).plusDays(later).toString();
        } catch (java.time.DateTimeException e) {
            return date;
        }
    }

    private static String other(String name, Random random) {
        StringBuilder other = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) {
            boolean vowel = "aeiou".indexOf(name.charAt(i)) >= 0;
            if (Character.isLowerCase(name.charAt(i)) && random.nextInt(3) == 0) {
                other.setCharAt(i, (vowel ? "aeiou" : "bdfgklmnprstvz").charAt(random.nextInt(vowel ? 5 : 14)));
            }
        }
        return other.toString();
    }

    /** The encoder for sentences that differ in their names alone: the vector of the first, moved a little. */
    private record Nearly(Meaning meaning, Map<String, float[]> known) implements Meaning {
        Nearly(Meaning meaning) {
            this(meaning, new HashMap<>());
        }

        @Override
        public List<float[]> of(List<String> sentences) {
            return sentences.stream().map(this::of).toList();
        }

        private float[] of(String sentence) {
            float[] vector = known.computeIfAbsent(sentence.replaceAll("\\p{Lu}\\w*|\\d+", ""), s -> meaning.of(List.of(sentence)).getFirst()).clone();
            Random random = new Random(sentence.hashCode());
            double square = 0;
            for (int i = 0; i < vector.length; i++) {
                vector[i] += (float) (random.nextFloat() - 0.5) * 0.06f;
                square += vector[i] * vector[i];
            }
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= (float) Math.sqrt(square);
            }
            return vector;
        }
    }
}
