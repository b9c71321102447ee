/** 170 mm at 300 points an inch. */
const WIDTH_PX = 2008;

/** Says in a PNG that it has 300 points an inch (11,811 a metre): a document then shows it at the size it is printed. */
const PRINT_SIZE = Uint8Array.of(0, 0, 0, 9, 112, 72, 89, 115, 0, 0, 46, 35, 0, 0, 46, 35, 1, 120, 165, 63, 118);

/** Where the first chunk of a PNG ends. */
const AFTER_HEADER = 33;

const imageOf = async (svg: string): Promise<HTMLImageElement> => {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
};

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture was not made')) : resolve(blob)), 'image/png');
  });

/** The same image in points, at the size it is printed. */
export const chartPng = async (svg: string): Promise<Blob> => {
  const image = await imageOf(svg);
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH_PX;
  canvas.height = Math.round((WIDTH_PX * image.naturalHeight) / image.naturalWidth);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const bytes = new Uint8Array(await (await blobOf(canvas)).arrayBuffer());
  return new Blob([bytes.slice(0, AFTER_HEADER), PRINT_SIZE, bytes.slice(AFTER_HEADER)], { type: 'image/png' });
};
