package exhibit.view;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A GIF that moves, picture after picture: of each but the first only what is new, which keeps it small and its colours
/// true. It begins again when it has ended.
final class MovingPicture {

    private static final String FORMAT = "javax_imageio_gif_image_1.0";

    /// Begins again for ever, in the words of the one application that all programs know.
    private static final byte[] FOR_EVER = {1, 0, 0};

    private final int width;
    private final int height;
    private final int hundredths;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes);
    private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    private int[] before = {};

    /// @param hundredths of a second that each picture stands
    MovingPicture(int width, int height, int hundredths) throws IOException {
        this.width = width;
        this.height = height;
        this.hundredths = hundredths;
        writer.setOutput(out);
        writer.prepareWriteSequence(null);
    }

    /// @param argb row after row; what the last picture showed as well is left out
    void add(int[] argb) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var news = argb.clone();
        for (int i = 0; i < before.length; i++)
            if (argb[i] == before[i]) news[i] = 0;
        image.setRGB(0, 0, width, height, news, 0, width);
        before = argb;
        writer.writeToSequence(new IIOImage(image, null, timed(image)), null);
    }

    /// As a GIF is written.
    byte[] written() throws IOException {
        writer.endWriteSequence();
        writer.dispose();
        out.close();
        return bytes.toByteArray();
    }

    private IIOMetadata timed(BufferedImage image) throws IOException {
        var metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
        var root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
        var control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("delayTime", Integer.toString(hundredths));
        var application = new IIOMetadataNode("ApplicationExtension");
        application.setAttribute("applicationID", "NETSCAPE");
        application.setAttribute("authenticationCode", "2.0");
        application.setUserObject(FOR_EVER);
        child(root, "ApplicationExtensions").appendChild(application);
        metadata.setFromTree(FORMAT, root);
        return metadata;
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        var found = root.getElementsByTagName(name);
        if (found.getLength() > 0) return (IIOMetadataNode) found.item(0);
        var made = new IIOMetadataNode(name);
        root.appendChild(made);
        return made;
    }
}
