package exhibit.study.mixing;

import exhibit.study.Study;
import java.util.List;

/// The third document, on mixing (EXPERIMENTS A.4).
public final class MixingStudies {

    public static final List<Study> ALL = List.of(new ClockAddition(), new AdditionByWaves(), new SameWaves(),
            new LayerAsTensor(), new MixedWaves(), new SnapToSigns(), new Unscramble(), new MixingGain(),
            new SignTiles(), new DirectionAndVolume(), new WeighingGain(), new WhenMixingHelps(), new Conjectures(),
            new Racers());

    private MixingStudies() {
    }
}
