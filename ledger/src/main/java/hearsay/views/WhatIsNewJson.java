package hearsay.views;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.ledger.FiledStep;
import hearsay.ledger.Step;
import java.util.ArrayList;
import java.util.List;

/** What is new as lines of JSON: {@code {"new": "counts", …}} first, then one line a thing. */
public final class WhatIsNewJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private WhatIsNewJson() {}

    /** The lines, without their ends. */
    public static List<String> lines(WhatIsNew news) {
        List<ObjectNode> lines = new ArrayList<>();
        ObjectNode counts = line("counts").put("since", news.since()).put("until", news.until());
        news.counts().forEach(counts::put);
        lines.add(counts);
        news.reports().forEach(report -> lines.add(line("report").setAll(ReportJson.known(report))));
        news.steps().forEach(step -> lines.add(step(step)));
        news.denials().forEach(denial -> lines.add(line("first denial").put("happening", denial.happening())
                .put("title", news.titles().get(denial.happening()))));
        news.moved().forEach(moved -> {
            ObjectNode line = line("number").put("happening", moved.happening()).put("title", news.titles().get(moved.happening()))
                    .put("unit", moved.unit());
            line.putArray("before").add(moved.least()).add(moved.most());
            line.putArray("now").add(moved.newLeast()).add(moved.newMost());
            lines.add(line);
        });
        news.judgements().forEach(judgement -> lines.add(line("judgement").setAll(JudgementJson.of(judgement))));
        return lines.stream().map(ObjectNode::toString).toList();
    }

    private static ObjectNode line(String what) {
        return JSON.createObjectNode().put("new", what);
    }

    private static ObjectNode step(FiledStep filed) {
        ObjectNode line = line(filed.step() instanceof Step.Split ? "split" : "merger").put("at", filed.at())
                .put("happening", filed.step().happening());
        switch (filed.step()) {
            case Step.Merged(var happening, var other, var because) -> line.put("other", other);
            case Step.Split(var happening, var other, var claim, var because) -> line.put("other", other);
            case Step.Opened opened -> { }
            case Step.Joined joined -> { }
        }
        return line.put("because", filed.step().because());
    }
}
