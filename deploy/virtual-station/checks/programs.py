"""The commands that are run in the virtual station, as they are on a Pi."""

JAVA = ['/usr/lib/jvm/java-25-openjdk-arm64/bin/java', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1',
        '-Dprism.order=sw', '--enable-native-access=javafx.graphics,ALL-UNNAMED', '--module-path', 'javafx',
        '--add-modules', 'javafx.controls', '-cp', 'lib/*', 'exhibit.Main']
FOLDER = '/share/app'
WIRING = ['--wiring', 'wiring.properties']

EXHIBIT = ['cage', '-d', '--', *JAVA, '--kiosk', '--settings', 'station.properties', *WIRING]
PANEL = [*JAVA, 'panel', *WIRING, '--every-edge']
