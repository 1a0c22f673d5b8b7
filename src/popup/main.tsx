document.getElementById('root')?.append('Abaila');
