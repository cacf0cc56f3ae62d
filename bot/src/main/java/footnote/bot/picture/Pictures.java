package footnote.bot.picture;

import footnote.bot.chat.Alike;
import footnote.bot.chat.Asked;
import footnote.bot.chat.Reply;
import footnote.bot.chat.Tally;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.RangeType;
import org.jfree.data.category.DefaultCategoryDataset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Draws what those who manage a server look at. Needs no screen, but a font: where the machine has none, there is no
/// picture and the log says so. Safe for many threads.
public final class Pictures {
    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 560;
    private static final int ROW = 44;
    private static final int FRAME = 110;
    private static final int GAPS = 10;
    private static final int LABEL = 60;
    private static final int FEWEST = 4;
    private static final double GAP_BETWEEN = 18;
    private static final double WIDEST_BAR = 0.08;

    /// Told apart by people who do not tell red from green, too.
    private static final Color ANSWERED = new Color(0x2f, 0x6f, 0xb3);

    private static final Color OPEN = new Color(0xe6, 0x9f, 0x00);
    private static final Color FAILED = new Color(0x8a, 0x2b, 0x2b);
    private static final Color UP = new Color(0x00, 0x9e, 0x73);
    private static final Color DOWN = new Color(0xcc, 0x79, 0xa7);
    private static final Color GRID = new Color(0xd8, 0xd8, 0xd8);

    static {
        System.setProperty("java.awt.headless", "true");
    }

    private Pictures() {}

    /// Questions and feedback over time.
    ///
    /// @param now the end of the time that is shown
    public static Optional<Picture> of(Reply.Statistics statistics, Instant now) {
        return drawn("statistics.png", describe(statistics), () -> chart(statistics, now), HEIGHT);
    }

    private static String describe(Reply.Statistics s) {
        var hours = s.tally().hours();
        return "Questions of the last " + s.days() + " days: " + sum(hours, Tally.Hour::answered) + " answered, "
                + sum(hours, Tally.Hour::refused) + " not in the documents, " + sum(hours, Tally.Hour::failed)
                + " failed. Feedback: " + sum(hours, Tally.Hour::good) + " good, " + sum(hours, Tally.Hour::bad)
                + " bad.";
    }

    private static int sum(List<Tally.Hour> hours, ToIntFunction<Tally.Hour> of) {
        return hours.stream().mapToInt(of).sum();
    }

    private static JFreeChart chart(Reply.Statistics statistics, Instant now) {
        var questions = new DefaultCategoryDataset();
        var feedback = new DefaultCategoryDataset();
        for (var step : Step.of(statistics.tally(), statistics.days(), now)) {
            questions.addValue(step.answered(), "answered", step.label());
            questions.addValue(step.refused(), "not in the documents", step.label());
            questions.addValue(step.failed(), "failed", step.label());
            feedback.addValue(step.good(), "thumbs up", step.label());
            feedback.addValue(step.bad(), "thumbs down", step.label());
        }
        var axis = new CategoryAxis();
        axis.setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        var both = new CombinedDomainCategoryPlot(axis);
        both.add(plot(questions, "Questions", new StackedBarRenderer(), ANSWERED, OPEN, FAILED), 2);
        both.add(plot(feedback, "Feedback", new BarRenderer(), UP, DOWN), 1);
        both.setGap(GAP_BETWEEN);
        return framed(new JFreeChart("Questions and feedback, by time in UTC", titleFont(), both, true));
    }

    private static CategoryPlot plot(DefaultCategoryDataset data, String name, BarRenderer renderer, Color... colours) {
        var plot = new CategoryPlot(data, null, whole(name), renderer);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(GRID);
        plot.setOutlineVisible(false);
        flat(renderer, colours);
        return plot;
    }

    /// Counts have no halves.
    private static NumberAxis whole(String name) {
        var axis = new NumberAxis(name);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setAutoRangeMinimumSize(FEWEST);
        axis.setRangeType(RangeType.POSITIVE);
        return axis;
    }

    private static void flat(BarRenderer renderer, Color... colours) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setMaximumBarWidth(WIDEST_BAR);
        for (int i = 0; i < colours.length; i++) renderer.setSeriesPaint(i, colours[i]);
    }

    private static Font titleFont() {
        return new Font(Font.SANS_SERIF, Font.BOLD, 18);
    }

    private static JFreeChart framed(JFreeChart chart) {
        chart.setBackgroundPaint(Color.WHITE);
        if (chart.getLegend() != null) chart.getLegend().setFrame(org.jfree.chart.block.BlockBorder.NONE);
        return chart;
    }

    /// What the documents lack, the most asked first; empty where no question's words are known.
    public static Optional<Picture> of(Reply.Gaps gaps) {
        if (gaps.gaps().isEmpty()) return Optional.empty();
        var shown = gaps.gaps().subList(0, Math.min(GAPS, gaps.gaps().size()));
        return drawn("gaps.png", describe(shown), () -> chart(shown), FRAME + ROW * shown.size());
    }

    private static String describe(List<Alike> gaps) {
        var text = new StringBuilder("What was asked and is not in the documents:");
        for (var g : gaps)
            text.append(' ')
                    .append(g.gaps().size())
                    .append(" times: ")
                    .append(Asked.line(g.question(), LABEL))
                    .append(';');
        return text.substring(0, text.length() - 1) + ".";
    }

    private static JFreeChart chart(List<Alike> gaps) {
        var data = new DefaultCategoryDataset();
        int number = 0;
        for (var g : gaps) data.addValue(g.gaps().size(), "asked", ++number + "  " + Asked.line(g.question(), LABEL));
        var axis = new CategoryAxis();
        axis.setMaximumCategoryLabelWidthRatio(0.5f);
        var renderer = new BarRenderer();
        var plot = new CategoryPlot(data, axis, whole("times asked"), renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(GRID);
        plot.setOutlineVisible(false);
        flat(renderer, OPEN);
        renderer.setMaximumBarWidth(1);
        return framed(new JFreeChart("Not in the documents", titleFont(), plot, false));
    }

    private interface Drawing {
        JFreeChart chart();
    }

    /// A machine without fonts fails with an error; the figures are said in words anyway.
    private static Optional<Picture> drawn(String name, String description, Drawing drawing, int height) {
        try {
            var out = new ByteArrayOutputStream();
            ChartUtils.writeChartAsPNG(out, drawing.chart(), WIDTH, height);
            return Optional.of(new Picture(name, description, out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LinkageError | RuntimeException e) {
            LOG.warn("Pictures: none can be drawn here ({}); install a font and fontconfig", e.toString());
            return Optional.empty();
        }
    }
}
