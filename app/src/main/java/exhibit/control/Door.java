package exhibit.control;

/// The rooms beside the exhibit.
public enum Door { LABORATORY }
