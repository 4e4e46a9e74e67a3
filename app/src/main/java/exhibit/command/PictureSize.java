package exhibit.command;

/// A picture's size in pixels.
record PictureSize(int width, int height) {

    static final int LEAST = 320;
    static final int MOST = 4096;
    static final String RANGE = "each side from " + LEAST + " to " + MOST;

    static boolean allows(int width, int height) {
        return LEAST <= Math.min(width, height) && Math.max(width, height) <= MOST;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
