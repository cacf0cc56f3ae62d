package footnote.bot.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.Observation;

/// Times requests and calls to the model. The steps of an answer are timed where the answer is made, and are left to
/// the spans.
final class Timed extends DefaultMeterObservationHandler {
    Timed(MeterRegistry meters) {
        super(meters, IgnoredMeters.LONG_TASK_TIMER);
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return !Steps.NAME.equals(context.getName());
    }
}
