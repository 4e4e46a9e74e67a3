package exhibit.command.option;

import exhibit.laboratory.Laboratory;
import exhibit.study.Study;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A study by its name.
public final class StudyConverter implements ITypeConverter<Study> {

    @Override
    public Study convert(String value) {
        return Laboratory.of(value).orElseThrow(() -> new TypeConversionException("'" + value
                + "' is no experiment; there are "
                + Laboratory.ALL.stream().map(Study::id).collect(Collectors.joining(", "))));
    }
}
