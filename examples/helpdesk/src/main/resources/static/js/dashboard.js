// Draws the tables of the dashboard as charts. Words, figures and their formats are those of the tables; colours are those of the
// style sheet, each with the pattern of its key, so that nothing is told by colour alone.
'use strict';
(() => {
  const language = document.documentElement.lang;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)');
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const SIZE = 8;

  // What is cut out of a colour, as lines and dots of the colour behind it.
  const marks = {
    refused: pen => { pen.moveTo(-2, SIZE - 2); pen.lineTo(SIZE - 2, -2); pen.moveTo(2, SIZE + 2); pen.lineTo(SIZE + 2, 2); },
    waiting: pen => { pen.moveTo(0, SIZE / 2); pen.lineTo(SIZE, SIZE / 2); },
    unknown: pen => { pen.moveTo(0, SIZE / 2); pen.lineTo(SIZE, SIZE / 2); pen.moveTo(SIZE / 2, 0); pen.lineTo(SIZE / 2, SIZE); },
    cancelled: pen => { pen.moveTo(SIZE / 2 + 1.5, SIZE / 2); pen.arc(SIZE / 2, SIZE / 2, 1.5, 0, 2 * Math.PI); },
  };

  const paint = (look, colour, behind) => {
    const mark = marks[look];
    if (!mark) {
      return colour;
    }
    const tile = document.createElement('canvas');
    tile.width = SIZE;
    tile.height = SIZE;
    const pen = tile.getContext('2d');
    pen.fillStyle = colour;
    pen.fillRect(0, 0, SIZE, SIZE);
    pen.strokeStyle = behind;
    pen.lineWidth = 2;
    pen.beginPath();
    mark(pen);
    pen.stroke();
    return pen.createPattern(tile, 'repeat');
  };

  const cells = (row, columns) => columns.map(column => row.cells[column].querySelector('data'));

  const read = figure => {
    const headings = [...figure.querySelectorAll('thead th')];
    const columns = headings.map((heading, index) => index).filter(index => headings[index].dataset.look);
    const rows = [...figure.querySelectorAll('tbody tr')];
    return {
      marks: rows.map(row => row.cells[0].dataset.mark),
      labels: rows.map(row => row.cells[0].textContent),
      series: columns.map((column, place) => ({
        label: headings[column].textContent,
        look: headings[column].dataset.look,
        values: rows.map(row => Number(cells(row, columns)[place].value)),
        texts: rows.map(row => cells(row, columns)[place].textContent),
      })),
    };
  };

  const axisFormat = unit => {
    if (unit === 'count') {
      return new Intl.NumberFormat(language, {maximumFractionDigits: 0});
    }
    return unit === 'day'
      ? new Intl.NumberFormat(language, {style: 'unit', unit: 'day', unitDisplay: 'short'})
      : new Intl.NumberFormat(language, {style: 'currency', currency: unit, notation: 'compact'});
  };

  const datasets = (figure, series) => {
    const behind = getComputedStyle(figure).backgroundColor;
    return series.map(one => {
      const colour = getComputedStyle(figure.querySelector(`.key[data-look="${one.look}"]`)).color;
      return {
        label: one.label,
        data: one.values,
        texts: one.texts,
        backgroundColor: paint(one.look, colour, behind),
        borderColor: colour,
        borderWidth: 1,
        borderRadius: 2,
        maxBarThickness: 28,
      };
    });
  };

  const options = (figure, table) => {
    const across = figure.dataset.chart === 'across';
    const stacked = figure.dataset.chart === 'stacked';
    const lines = getComputedStyle(figure).borderTopColor;
    const words = getComputedStyle(figure.querySelector('.chart-summary')).color;
    const format = axisFormat(figure.dataset.unit);
    const figures = {
      beginAtZero: true,
      stacked,
      border: {display: false},
      grid: {color: lines},
      ticks: {color: words, maxTicksLimit: 6, precision: figure.dataset.unit === 'count' ? 0 : undefined, callback: value => format.format(value)},
    };
    const things = {
      stacked,
      border: {color: lines},
      grid: {display: false},
      ticks: {color: words, autoSkip: !across, maxRotation: 0, autoSkipPadding: 14},
    };
    return {
      indexAxis: across ? 'y' : 'x',
      maintainAspectRatio: false,
      animation: still.matches ? false : {duration: 300},
      scales: across ? {x: figures, y: things} : {x: things, y: figures},
      interaction: {mode: 'index', axis: across ? 'y' : 'x', intersect: false},
      plugins: {
        legend: {display: false},
        tooltip: {
          filter: item => !stacked || item.raw !== 0,
          callbacks: {
            title: items => items.length ? table.labels[items[0].dataIndex] : '',
            label: item => `${item.dataset.label}: ${item.dataset.texts[item.dataIndex]}`,
          },
        },
      },
    };
  };

  const drawn = new Map();
  const draw = figure => {
    const table = read(figure);
    drawn.get(figure)?.destroy();
    drawn.set(figure, new Chart(figure.querySelector('canvas'), {
      type: 'bar',
      data: {labels: table.marks, datasets: datasets(figure, table.series)},
      options: options(figure, table),
    }));
  };

  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  const all = [...document.querySelectorAll('figure[data-chart]')];
  const drawAll = () => all.forEach(draw);
  all.forEach(figure => {
    figure.querySelector('.figures').removeAttribute('open');
    figure.setAttribute('data-ready', '');
  });
  drawAll();
  dark.addEventListener('change', drawAll);
  still.addEventListener('change', drawAll);
})();
